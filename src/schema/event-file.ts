/**
 * Types of the event file.
 *
 * Generated from events.schema.json by scripts/build-types.mjs: change the schema, not this file.
 */

/** A BCP 47 language tag. */
export type LanguageTag = string;
/** Name of a zone in the IANA time zone database, whose history counts: clocks are read as they stood then. */
export type TimeZone = string;
/** A date, or a date and a clock time, after ISO 8601. Without an offset the time is local to the event. */
export type Timestamp = string;
/**
 * A date or date-time of EDTF level 0, as coarse or as fine as it is known; `199X` is a decade. `~` marks it
 * approximate, `?` uncertain, `%` both. A date without a clock is the whole day in the zone of the event. `..` is open.
 */
export type DateText = string;
/**
 * A date, or an interval of two dates with a slash between them; the last one is included, `..` leaves a side open, and
 * an empty side is not known. The `window` attribute of the elements is written in the same way.
 */
export type DateRange = string;
/**
 * When it happened: a date or an interval as text, or an object where more is to be said. Null where nothing is known:
 * such an event is listed only.
 */
export type When = DateRange | WhenObject | null;
/** Part of the day. It narrows the dates by one fixed table of hours; the night of a date runs into the next day. */
export type DayPart = 'night' | 'morning' | 'afternoon' | 'evening';
/** Shape of the marks, so that colour is never the only difference. Default: the next shape that is free. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'star' | 'hexagon' | 'pentagon';
/** A kind of content that some readers will not want to see. */
export type SensitivityKind =
  | 'death'
  | 'injury'
  | 'violence'
  | 'abuse'
  | 'weapons'
  | 'self-harm'
  | 'nudity'
  | 'children'
  | 'distress'
  | 'flashing'
  | 'other';
/** What it is. An `embed` is another site's player; it is loaded only when the reader asks for it. */
export type MediaType = 'image' | 'video' | 'audio' | 'embed';
/** Whether the original is still there: `live`, `deleted`, or `withheld` where it is known and not named. */
export type SourceStatus = 'live' | 'deleted' | 'withheld';
/**
 * What this event is to the other: it `follows` or `precedes` it, is at the `same-time` or `same-place`, is `part-of`
 * it, `contradicts` it, or is just worth reading with it. Default: `see-also`.
 */
export type RelationKind = 'follows' | 'precedes' | 'same-time' | 'same-place' | 'part-of' | 'contradicts' | 'see-also';
/** Longitude and latitude in degrees, WGS 84. */
export type LngLat = [lng: number, lat: number];
/** Longitude and latitude in degrees, WGS 84; a height in metres may follow and is ignored. */
export type Position = [lng: number, lat: number, ...rest: number[]];
/** A closed line of four or more positions, the last one the same as the first. */
export type LinearRing = Position[];
/** A place on the map. */
export type Geometry = Point | MultiPoint | LineString | Polygon | MultiPolygon;

/**
 * Dated, located and verified events as a GeoJSON FeatureCollection (RFC 7946). What is said of one event stands in its
 * `properties`, what is said of all of them beside `features`. Members not described here are kept and ignored.
 */
export interface EventFile {
  /** Where this schema is, so that an editor program can check the file while it is written. */
  $schema?: string;
  type: 'FeatureCollection';
  /** Name of the story, in plain text. It names the map for screen readers where the page gives no label. */
  title?: string;
  /** What the file covers and how it was put together, in plain text. */
  description?: string;
  /** Language of the texts, as a BCP 47 tag. An event may name its own. Default: the language of the page. */
  lang?: LanguageTag;
  /** Zone in which dates without an offset are read where an event names none. Default: `UTC`. */
  timeZone?: TimeZone;
  /** Kinds of event, in the order of the legend. An event whose category is not listed is shown as “other”. */
  categories?: Category[];
  /** Background eras, drawn behind the timeline: a curfew, a ceasefire, a deployment. */
  spans?: Era[];
  /** Steps of a guided reading, in order. Each sets a window, a view of the map, or both. */
  chapters?: Chapter[];
  /** Who made the collection, in plain text; shown with the map. */
  credit?: string;
  /** Terms of reuse: an SPDX identifier, an address or a sentence. */
  license?: string;
  /** When the file was last changed. */
  updated?: Timestamp;
  /** Notice about what the story shows. The reader accepts it before any media of the story. */
  warning?: Warning;
  /** Title, description and credit in other languages, by BCP 47 tag. */
  translations?: FileTexts;
  /** The events. Their order is kept where two begin at the same time. */
  features: EventFeature[];
  [k: string]: unknown;
}
/** A time of which more is known, or more must be said, than a date or an interval can hold. */
export interface WhenObject {
  /** When it began, or the only date that is known. `..` where it was already under way. */
  start?: DateText;
  /**
   * When it ended: the whole of that date is included, as in EDTF. `..` where it goes on. Default: the same as `start`.
   */
  end?: DateText;
  /**
   * An instant of note inside the span, such as a chant heard at around 23:00. It may be approximate, and is drawn as a
   * tick on the bar.
   */
  point?: DateText;
  part?: DayPart;
  /** True where the time is a good estimate rather than a record. Default: false. */
  approximate?: boolean;
  /** The editor's own wording of the time. It is shown as it stands, in place of the computed one. */
  label?: string;
  /** What the time rests on, one plain statement each. */
  basis?: string[];
}
/** A kind of event: one entry of the legend, one colour and one shape of mark. */
export interface Category {
  /** What events write in `category`. */
  id: string;
  /** Name in the legend. Default: the id. */
  label?: string;
  /**
   * Colour of the marks, as `#rgb` or `#rrggbb`. Choose one that has a contrast of at least 3:1 with a light and with a
   * dark map. Default: the next colour of a colour-blind-safe palette.
   */
  color?: string;
  shape?: Shape;
  /** The name in other languages, by BCP 47 tag. */
  translations?: Labels;
}
/** A stretch of time in the background of the story. */
export interface Era {
  /** What it is, in a few words. */
  label: string;
  /** From when to when, in the zone of the file. */
  when: DateRange;
  /** Tint of the band, as `#rgb` or `#rrggbb`. Default: a neutral grey of the theme. */
  color?: string;
  /** What it is, in other languages, by BCP 47 tag. */
  translations?: Labels;
}
/** A step of a guided reading. */
export interface Chapter {
  /** Heading of the step. */
  title: string;
  /** Text of the step: paragraphs, emphasis, links and lists of Markdown. */
  text?: string;
  /** Time window that the step sets. Default: the window stays as it is. */
  window?: DateRange;
  /** View of the map that the step sets. Default: the map fits the events of the step. */
  camera?: MapCamera;
  /** Ids of the events that the step is about; the first one is selected. */
  events?: string[];
  /** Heading and text in other languages, by BCP 47 tag. */
  translations?: Headings;
}
/** A view of the map. */
export interface MapCamera {
  /** Middle of the view, longitude first, in degrees. */
  center: LngLat;
  /** Zoom in steps of two, 0 for the whole world on a tile of 512 pixels. */
  zoom: number;
}
/** A notice about what the story shows. */
export interface Warning {
  /** Heading of the notice. */
  title?: string;
  /** What the reader will see, in plain words. */
  text: string;
  /** Kinds of sensitive content in the story. */
  kinds?: SensitivityKind[];
  /** Heading and text in other languages, by BCP 47 tag. */
  translations?: Headings;
}
/** One event: a GeoJSON Feature. */
export interface EventFeature {
  type: 'Feature';
  /** Name of the event in links and in other events: unique in the file, and never changed once published. */
  id: string;
  /**
   * Where it happened; null where there is no place or no single one. A path is a LineString in the direction of
   * travel.
   */
  geometry: Geometry | null;
  /** What is known about the event. */
  properties: EventProperties;
  [k: string]: unknown;
}
/** What is known about an event. */
export interface EventProperties {
  /** One line of plain text. */
  title: string;
  /** What happened: paragraphs, emphasis, links and lists of Markdown. Other markup is shown as text. */
  text?: string;
  /** Language of the texts of this event. Default: that of the file. */
  lang?: LanguageTag;
  translations?: Translations;
  /** When it happened: a date or an interval as text, an object where more is to be said, or null. */
  when: When;
  /** Zone of the place, in which its dates are read and shown. Default: that of the file, then `UTC`. */
  timeZone?: TimeZone;
  /** Name of the place as a reader should see it, the nearest part first. */
  place?: string;
  /**
   * How well the place is known: `exact` to 10 m, `vicinity` to 100 m, `locality` to 1 km, `region` or `country`.
   * Default: `exact`.
   */
  placePrecision?: 'exact' | 'vicinity' | 'locality' | 'region' | 'country';
  /** Radius of the uncertainty in metres; it overrides the one of `placePrecision`. */
  radiusMeters?: number;
  /** Id of one of the `categories` of the file. */
  category?: string;
  /** Further keywords, for search and filters. */
  tags?: string[];
  /** Images, clips and recordings of the event; the first one leads. */
  media?: Media[];
  /** Where the information comes from. */
  sources?: Source[];
  /** How far the event was checked, by whom and how. */
  verification?: Verification;
  /** True where the event says what was looked for and not found. Default: false. */
  negative?: boolean;
  /** What was said, one statement each. Claims may contradict each other: they are never added up. */
  claims?: Claim[];
  /** Changes after publication, the latest first. */
  corrections?: Correction[];
  /** Further reading. */
  links?: Link[];
  /** Other events of the file that belong with this one. */
  related?: Relation[];
  [k: string]: unknown;
}
/** The texts in other languages, by BCP 47 tag. */
export interface Translations {
  [k: string]: Translation;
}
/** The texts of an event in another language. What is absent is shown in the language of the file. */
export interface Translation {
  /** The title in that language. */
  title?: string;
  /** The text in that language, with the same markup. */
  text?: string;
  /** The name of the place in that language. */
  place?: string;
}
/** A name in another language. What is absent is shown as it was written. */
export interface LabelTranslation {
  /** The name in that language. */
  label?: string;
}
/** A name in other languages, by BCP 47 tag. What is absent is shown as it was written. */
export interface Labels {
  [k: string]: LabelTranslation;
}
/** A heading and its text in another language. What is absent is shown as it was written. */
export interface HeadingTranslation {
  /** The heading in that language. */
  title?: string;
  /** The text in that language, with the same markup. */
  text?: string;
}
/** A heading and its text in other languages, by BCP 47 tag. What is absent is shown as it was written. */
export interface Headings {
  [k: string]: HeadingTranslation;
}
/** The texts of the file in another language. What is absent is shown as it was written. */
export interface FileTranslation {
  /** The name of the story in that language. */
  title?: string;
  /** What the file covers, in that language. */
  description?: string;
  /** Who made the collection, in that language. */
  credit?: string;
}
/** The texts of the file in other languages, by BCP 47 tag. What is absent is shown as it was written. */
export interface FileTexts {
  [k: string]: FileTranslation;
}
/** An image, a clip, a recording or an embedded page. */
export interface Media {
  type: MediaType;
  /** Address of the file, relative to the event file. Absent where the item is known but not shown. */
  src?: string;
  /** Still image that stands in until the clip is played. */
  poster?: string;
  /** What is to be seen, for readers who do not see it. */
  alt?: string;
  /** Caption in plain text. */
  caption?: string;
  /** Subtitles of what is said and heard: a WebVTT file. */
  captions?: string;
  /** Who recorded it, and where it was found. */
  credit?: MediaCredit;
  /** What in it may distress. An item with an entry is covered until the reader uncovers it. */
  sensitivity?: Sensitivity[];
  /** Where the camera stood and which way it looked. */
  camera?: Camera;
  /** When it was recorded. */
  recordedAt?: Timestamp;
  /** Address of an archived copy. */
  archiveUrl?: string;
  /**
   * Terms of reuse of the item: an SPDX identifier, an address or a sentence. They are told to search engines, not to
   * readers.
   */
  license?: string;
  /** SHA-256 of the file as it was collected, in hexadecimal. */
  sha256?: string;
}
/** Credit of a media item, shown as “name, via platform”. */
export interface MediaCredit {
  /** Person, handle or organisation. */
  name?: string;
  /** Where it was published. */
  platform?: string;
  /** Address of the original post or of its author. */
  url?: string;
  /** True where the name is known and kept back, for the safety of the person. Default: false. */
  withheld?: boolean;
}
/** Something in a media item that may distress. */
export interface Sensitivity {
  /** The kind of content. */
  kind: SensitivityKind;
  /** What it is, in one plain sentence. Default: a sentence made from the kind. */
  text?: string;
}
/** Position and direction of a camera. */
export interface Camera {
  /** Where the camera stood, longitude first, in degrees. */
  coordinates: LngLat;
  /** Which way it looked, in degrees clockwise from north. */
  bearing?: number;
  /** Horizontal angle of the picture in degrees. Default: not known; the map draws 60 with dashed sides. */
  fieldOfView?: number;
}
/** Where a piece of information comes from. */
export interface Source {
  /** Title of the post, article or document. */
  title?: string;
  /** Person or handle that wrote or recorded it. */
  author?: string;
  /** Organisation or platform that published it. */
  publisher?: string;
  /** Address of the original. */
  url?: string;
  /** Address of an archived copy. */
  archiveUrl?: string;
  /** When it was published. */
  publishedAt?: Timestamp;
  status?: SourceStatus;
}
/** How far an event was checked. */
export interface Verification {
  /** The result so far. An event without `verification` has no status, which is not the same as `unverified`. */
  status: 'verified' | 'partly-verified' | 'unverified' | 'disputed' | 'debunked' | 'retracted';
  /** Who checked it. */
  by?: string[];
  /** When it was last checked. */
  date?: Timestamp;
  /** How it was checked, one step each. */
  methods?: VerificationMethod[];
  /** What remains open, in plain text. */
  notes?: string;
}
/** A step of a verification and what came of it. */
export interface VerificationMethod {
  /** Name of the method. The interface translates those of the examples and shows others as they stand. */
  method: string;
  /** What it showed. */
  finding?: string;
  /** Address of the material that was compared. */
  url?: string;
}
/** What someone said about the event, as said. Give `value`, or `min` and `max`, or only `text`. */
export interface Claim {
  /** What is claimed. The interface translates those of the examples and shows others as they stand. */
  kind: string;
  /** A number, where one was given. */
  value?: number;
  /** The least, where a range was given. */
  min?: number;
  /** The most, where a range was given. */
  max?: number;
  /** The claim in words, where a number does not say enough. */
  text?: string;
  /** Who claims it. */
  by?: string;
  /** When it was claimed. */
  date?: Timestamp;
  /** Address of the claim. */
  url?: string;
}
/** A change after publication. */
export interface Correction {
  /** When it was made. */
  date?: Timestamp;
  /** What was wrong and what was changed. */
  text: string;
}
/** An address for further reading. */
export interface Link {
  /** The address. */
  url: string;
  /** Text of the link. Default: the name of the site. */
  title?: string;
}
/** How another event of the file belongs with this one. */
export interface Relation {
  /** Id of the other event. */
  id: string;
  relation?: RelationKind;
}
/** One place. */
export interface Point {
  type: 'Point';
  /** The place, longitude first. */
  coordinates: Position;
}
/** Several places of one event. */
export interface MultiPoint {
  type: 'MultiPoint';
  /** The places, longitude first. */
  coordinates: Position[];
}
/** A path, from its beginning to its end. */
export interface LineString {
  type: 'LineString';
  /** The corners of the path, longitude first, in the direction of travel. */
  coordinates: Position[];
}
/** An area. */
export interface Polygon {
  type: 'Polygon';
  /** The outline, then its holes. */
  coordinates: LinearRing[];
}
/** Several areas of one event. */
export interface MultiPolygon {
  type: 'MultiPolygon';
  /** The areas, each an outline and its holes. */
  coordinates: LinearRing[][];
}
