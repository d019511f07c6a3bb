/** The file of the demonstration article. */
export const KAZAKHSTAN = '../demo/kazakhstan/events.json';
/** A public archive, with names of its own. */
export const ARCHIVE = '../demo/archive/ucdp-ged-23.1-car.csv.gz';
export const ARCHIVE_FIELDS =
  "title:dyad_name start:date_start end:date_end place:where_coordinates category:type_of_violence(1='Armed conflict with a state',2='Conflict between groups',3='Violence against civilians') placePrecision:where_prec(1=locality,2=region,3=region,4=region,5=region,6=country) tags:adm_1 claims_kind:=killed claims_value:best claims_min:low claims_max:high";

const event = (id, properties, coordinates) => ({
  type: 'Feature',
  id,
  geometry: coordinates ? {type: 'Point', coordinates} : null,
  properties: {title: id, when: null, ...properties},
});

export const file = (features, more = {}) => ({type: 'FeatureCollection', lang: 'en', features, ...more});

export const EMPTY = file([]);

export const ONE = file([event('one', {title: 'The ferry arrives', when: '2021-05-01T10:00', place: 'Harbour'}, [10.2, 56.15])]);

/** One event a status. */
export const STATUSES = file(
  ['verified', 'partly-verified', 'unverified', 'disputed', 'debunked', 'retracted'].map((status, i) =>
    event(
      status,
      {
        title: `An event that is ${status}`,
        when: `2022-03-0${i + 1}`,
        place: 'Harbour street',
        category: i % 2 ? 'fire' : 'march',
        verification: {
          status,
          by: ['Desk for verification', 'A second newsroom'],
          date: '2022-03-09',
          methods: [
            {method: 'geolocation', finding: 'The tower and the crane stand as in the street view of 2021.'},
            {method: 'chronolocation', finding: 'The shadow of the tower falls at 14:00 ± 20 minutes.'},
          ],
          notes: status === 'verified' ? undefined : 'Who recorded it is not known.',
        },
        corrections: status === 'partly-verified' ? [{date: '2022-03-12', text: 'An earlier version named another street.'}] : undefined,
      },
      [10.1 + i * 0.05, 56.1 + (i % 3) * 0.04],
    ),
  ),
  {categories: [{id: 'march', label: 'March'}, {id: 'fire', label: 'Fire'}]},
);

/** Months without an event between three bursts. */
export const GAPS = file(
  ['2019-04-02T09:00', '2019-04-02T15:30', '2019-04-03', '2020-09-20T08:00', '2020-09-21', '2022-01-04T10:00', '2022-01-04T22:15', '2022-01-05'].map((when, i) =>
    event(`e${i}`, {title: `Event ${i + 1} of eight`, when, place: i % 2 ? 'Aktau' : 'Almaty', category: i % 3 ? 'march' : 'fire'}, i % 2 ? [51.16, 43.65] : [76.95, 43.24]),
  ),
  {
    timeZone: 'Asia/Almaty',
    categories: [{id: 'march', label: 'March'}, {id: 'fire', label: 'Fire'}],
    spans: [
      {label: 'State of emergency', when: '2022-01-04/2022-01-19'},
      {label: 'No internet', when: '2022-01-05', color: '#8156e2'},
    ],
  },
);

export const WARNED = {...STATUSES, warning: {title: 'Before you look', text: 'Some images show people who were hurt.', kinds: ['injury', 'distress']}};

/** A file that does not come to its end. */
export const LOADING = () => new ReadableStream();

/** What an editor would have to mend. */
export const FAULTY = file([
  event('good', {title: 'A march along the quay', when: '2021-05-01T10:00', place: 'Harbour'}, [10.2, 56.15]),
  event('no-day', {title: 'A day that the calendar does not have', when: '2021-02-31', place: 'Harbour'}, [10.21, 56.15]),
  event('far', {title: 'A latitude that the Earth does not have', when: '2021-05-02', place: 'Harbour'}, [10.2, 156.15]),
  event('good', {title: 'The same id once more', when: '2021-05-03', place: 'Harbour'}, [10.22, 56.16]),
]);
