const CHUNK_ROWS = 5000;
const WORDS = ['Residents', 'reported', 'smoke', 'near', 'the', 'station', 'after', 'a', 'crowd', 'had', 'gathered', 'at', 'noon', 'while', 'traffic', 'stood', 'still', 'on', 'both', 'bridges'];

/** Media types of what can be written. */
export const TEXT_TYPES = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
};

/**
 * Writes columns as text, piece by piece; a row of CSV has about 200 bytes.
 *
 * @param {import('./columns.mjs').BenchColumns} columns
 * @param {'csv' | 'ndjson' | 'geojson'} format
 * @returns {Generator<Buffer>}
 */
export function* textChunks(columns, format) {
  const rows = columns.startMs.length;
  const {head, row, between, foot} = WRITERS[format];
  yield Buffer.from(head, 'latin1');
  for (let first = 0; first < rows; first += CHUNK_ROWS) {
    let text = '';
    for (let i = first; i < Math.min(rows, first + CHUNK_ROWS); i++) text += (i === 0 ? '' : between) + row(columns, i);
    yield Buffer.from(text, 'latin1');
  }
  yield Buffer.from(foot, 'latin1');
}

const WRITERS = {
  csv: {
    head: 'id,title,when,latitude,longitude,place,category,text,sources_url\n',
    row: (columns, i) => {
      const {id, title, when, place, category, text, url, latitude, longitude} = fieldsOf(columns, i);
      return `${id},"${title}",${when},${latitude},${longitude},${place},${category},"${text}",${url}`;
    },
    between: '\n',
    foot: '\n',
  },
  ndjson: {head: '', row: feature, between: '\n', foot: '\n'},
  geojson: {head: '{"type":"FeatureCollection","features":[\n', row: feature, between: ',\n', foot: '\n]}\n'},
};

function feature(columns, i) {
  const {id, title, when, place, category, text, url, latitude, longitude} = fieldsOf(columns, i);
  return `{"type":"Feature","id":"${id}","geometry":{"type":"Point","coordinates":[${longitude},${latitude}]},"properties":{"title":"${title}","when":"${when}","place":"${place}","category":"${category}","text":"${text}","sources":[{"url":"${url}"}]}}`;
}

function fieldsOf({startMs, endMs, longitude, latitude, category, categories, place}, i) {
  const number = String(i).padStart(8, '0');
  const name = `Place ${place[i]}`;
  return {
    id: `e${number}`,
    title: `${categories[category[i]]} no. ${i} in ${name}`,
    when: writeWhen(startMs[i], endMs[i]),
    place: name,
    category: categories[category[i]],
    text: `${WORDS[i % 20]} ${WORDS[(i * 7 + 3) % 20]} ${WORDS[(i * 3 + 11) % 20]} ${WORDS[(i * 13 + 5) % 20]}, ${WORDS[(i >> 4) % 20]} ${WORDS[(i >> 8) % 20]} ${WORDS[(i * 11 + 2) % 20]} ${WORDS[(i * 17 + 6) % 20]} ${WORDS[(i >> 6) % 20]}.`,
    url: `https://example.org/archive/${number}`,
    latitude: latitude[i].toFixed(5),
    longitude: longitude[i].toFixed(5),
  };
}

/** As EDTF: a minute, a day, or the first and the last day. */
function writeWhen(startMs, endMs) {
  const start = new Date(startMs).toISOString();
  if (endMs - startMs < 86_400_000) return `${start.slice(0, 16)}Z`;
  const lastDay = new Date(endMs - 1).toISOString().slice(0, 10);
  return lastDay === start.slice(0, 10) ? lastDay : `${start.slice(0, 10)}/${lastDay}`;
}
