import {readPosition} from './coordinates.js';
import {PLACE_PRECISIONS, VERIFICATION_STATUSES} from './event-table.js';
import {
  address,
  flag,
  listOf,
  numberFrom,
  objectOf,
  oneOf,
  orElse,
  text,
  textLike,
  type FieldReader,
  type FieldReaders,
} from './field-readers.js';
import {isRecord} from './is-record.js';

export const languageTag = textLike(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag', 'en or pt-BR');
export const timestamp = textLike(
  /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/,
  'a date that can be read',
  '2022-01-06 or 2022-01-06T18:45',
);

/** An unknown kind still covers the image: a slip of the pen must not show it. */
export const sensitivityKind = orElse(
  oneOf('death', 'injury', 'violence', 'abuse', 'weapons', 'self-harm', 'nudity', 'children', 'distress', 'flashing', 'other'),
  () => 'other',
);

export const lngLat: FieldReader = (value, field, report) => readPosition(value, field, report) ?? undefined;

const sensitivity = orElse(
  listOf(orElse(objectOf({kind: sensitivityKind, text}, 'kind'), (value) => ({kind: 'other', ...textOf(value)}))),
  (value) => [{kind: 'other', ...textOf(value)}],
);

const credit = objectOf({
  name: text,
  platform: text,
  url: address(),
  // "yes" for true must not give away the name.
  withheld: orElse(flag, Boolean),
});

const media = objectOf(
  {
    type: oneOf('image', 'video', 'audio', 'embed'),
    src: address(true),
    poster: address(true),
    alt: text,
    caption: text,
    captions: address(),
    credit,
    sensitivity,
    camera: objectOf({coordinates: lngLat, bearing: numberFrom(0, 360), fieldOfView: numberFrom(Number.MIN_VALUE, 360)}, 'coordinates'),
    recordedAt: timestamp,
    archiveUrl: address(),
    license: text,
    sha256: textLike(/^[0-9A-Fa-f]{64}$/, 'a SHA-256', '64 hexadecimal digits'),
  },
  'type',
);

const source = objectOf({
  title: text,
  author: text,
  publisher: text,
  url: address(),
  archiveUrl: address(),
  publishedAt: timestamp,
  status: oneOf('live', 'deleted', 'withheld'),
});

const verification = objectOf(
  {
    status: oneOf(...VERIFICATION_STATUSES.filter((status) => status !== 'none')),
    by: listOf(text),
    date: timestamp,
    methods: listOf(objectOf({method: text, finding: text, url: address()}, 'method')),
    notes: text,
  },
  'status',
);

const number = numberFrom(-Infinity);
const claim = objectOf({kind: text, value: number, min: number, max: number, text, by: text, date: timestamp, url: address()}, 'kind');

const relation = objectOf(
  {id: text, relation: oneOf('follows', 'precedes', 'same-time', 'same-place', 'part-of', 'contradicts', 'see-also')},
  'id',
);

/** Texts in other languages. Only tags are keys: `__proto__` is not one. */
export const translationsOf = (texts: FieldReaders): FieldReader => (value, field, report) => {
  if (!isRecord(value)) return objectOf({})(value, field, report);
  const translation = objectOf(texts);
  const entries = Object.entries(value).map(([tag, said]) => {
    const path = `${field}.${tag}`;
    return [tag, languageTag(tag, path, report) && translation(said, path, report)] as const;
  });
  return entries.every(([tag, read]) => read === value[tag])
    ? value
    : Object.fromEntries(entries.filter(([, read]) => read !== undefined));
};

/**
 * The fields of `properties` and who checks each, but for `title` and `timeZone`, which stand in for each other or fall back
 * on the file. `when` is only checked here beside its dates.
 */
export const EVENT_FIELDS: FieldReaders = {
  text,
  lang: languageTag,
  translations: translationsOf({title: text, text, place: text}),
  place: text,
  placePrecision: oneOf(...PLACE_PRECISIONS.filter((precision) => precision !== 'none')),
  radiusMeters: numberFrom(0),
  category: text,
  tags: listOf(text),
  media: listOf(media),
  sources: listOf(source),
  verification,
  negative: flag,
  claims: listOf(claim),
  corrections: listOf(objectOf({date: timestamp, text}, 'text')),
  links: listOf(objectOf({url: address(), title: text}, 'url')),
  related: listOf(relation),
};

/** What stands in an object `when` beside its dates. */
export const WHEN_FIELDS: FieldReaders = {
  part: oneOf('night', 'morning', 'afternoon', 'evening'),
  approximate: flag,
  label: text,
  basis: listOf(text),
};

function textOf(value: unknown): {text?: string} {
  const found = isRecord(value) ? value.text : value;
  return typeof found === 'string' ? {text: found} : {};
}
