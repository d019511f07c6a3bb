/**
 * Events as the library takes them in columns, each an instant.
 *
 * @param {import('../data/columns.mjs').BenchColumns} columns
 */
export function eventColumns({startMs, longitude, latitude, category, categories, place}) {
  const places = Array.from({length: place.reduce((last, number) => Math.max(last, number), 0) + 1}, (_, number) => `Place ${number}`);
  return {
    type: 'EventColumns',
    categories: categories.map((id) => ({id, label: id})),
    columns: {
      title: Array.from(place, (number, i) => `${categories[category[i]]} no. ${i} in ${places[number]}`),
      start: startMs,
      longitude,
      latitude,
      category: {dictionary: categories, codes: category},
      place: {dictionary: places, codes: place},
    },
  };
}
