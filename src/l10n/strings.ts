import type {DayPart, MediaType, RelationKind, SensitivityKind} from '../schema/event-file.js';
import type {PlacePrecision, VerificationStatus} from '../data/event-table.js';

/**
 * What can go wrong with a file, as a reader would tell it apart: it is not there; nothing answers; the server answers with
 * an error; it is no event file; it ended too soon; no more of it came; it has too many faults; anything else.
 */
export type FaultKind = 'not-found' | 'unreachable' | 'refused' | 'not-events' | 'cut-off' | 'stalled' | 'faulty' | 'unknown';

/** What can be filtered by, and has a name in the interface. */
export type FilterGroup = 'category' | 'verification' | 'tags' | 'places';

/**
 * Every word of the interface. Texts with values are functions, so that a language can order and inflect them.
 *
 * A number comes twice where a text says it: as a number, which decides the form of its noun, and `formatted` in the digits
 * of the reader's locale.
 */
export interface Strings {
  /** Their own language, a BCP 47 tag. */
  readonly language: string;
  /** A label and what it labels: “Licence: CC BY 4.0”. */
  readonly labelled: (label: string, value: string) => string;
  /** A label before what is set apart from it, in bold say: “Correction:”. */
  readonly labelHead: (label: string) => string;
  /** A text with a note in brackets: “6 January 2022 at 18:45 (UTC+6)”. */
  readonly aside: (text: string, note: string) => string;
  /** Words as a sentence: with a full stop. */
  readonly sentence: (words: string) => string;
  /** Things named one after the other, with commas and no “and”. */
  readonly enumerated: (parts: readonly string[]) => string;
  /** Things named one after the other that have commas in them. */
  readonly listed: (parts: readonly string[]) => string;
  /** Sentences one after the other. */
  readonly sentences: (parts: readonly string[]) => string;
  /** What stands on one line and does not belong together, with dots between. */
  readonly apart: (parts: readonly string[]) => string;
  /** The dot between them, with its blanks. */
  readonly dot: string;
  readonly map: string;
  readonly timeline: string;
  readonly list: string;
  readonly card: string;
  readonly viewer: string;
  /** On the link past a viewer, for readers who come by the keyboard. */
  readonly skipViewer: string;
  readonly viewerEnd: string;
  readonly updated: (when: string) => string;
  /** Heading of the notice before a story that gives none. */
  readonly warningTitle: string;
  readonly warningKinds: (kinds: string) => string;
  /** Kinds of sensitive content in the notice before a story, as they stand in a list. */
  readonly sensitivityKind: Readonly<Record<SensitivityKind, string>>;
  readonly openStory: string;
  readonly storyHeld: string;
  readonly loading: string;
  readonly retry: string;
  readonly loadFailed: string;
  /** Why a file could not be loaded, or not to its end, in a sentence for readers. */
  readonly faults: Readonly<Record<FaultKind, string>>;
  /** The address or the name of the file that failed. */
  readonly faultAddress: (address: string) => string;
  /** How much of a file has come: “61 of 200 MB”. */
  readonly partOfBytes: (part: string, total: string) => string;
  readonly cancel: string;
  /** A long load is over. */
  readonly loadedAll: (count: number, formatted: string) => string;
  /** The reader has stopped a load. */
  readonly loadedUntilStopped: (count: number, formatted: string) => string;
  /** A file has broken off. */
  readonly loadedInPart: (count: number, formatted: string) => string;
  readonly noEvents: string;
  readonly noEventsInWindow: string;
  readonly allDates: string;
  readonly undated: string;
  readonly noPlace: string;
  readonly eventCount: (count: number, formatted: string) => string;
  readonly countOf: (visible: string, total: number, formatted: string) => string;
  /** Name of the view that filters the events. */
  readonly filter: string;
  readonly filters: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly resetFilters: string;
  readonly noEventsMatch: string;
  readonly noEventsMatchInWindow: string;
  readonly category: string;
  readonly verificationStatus: string;
  readonly tags: string;
  readonly places: string;
  /** The status of an event that states none. */
  readonly noVerification: string;
  readonly only: string;
  /** Accessible name of the button that shows a single category. */
  readonly onlyNamed: (name: string) => string;
  /** A text that is searched for, in the summary of the filters. */
  readonly quoted: (text: string) => string;
  /** Filters of which no name is chosen, in their summary. */
  readonly noneOf: Readonly<Record<FilterGroup, string>>;
  /** So many names of a filter are chosen, in their summary. */
  readonly severalOf: (group: string, count: number, formatted: string) => string;
  readonly showAllOf: (count: number, formatted: string) => string;
  readonly showFewer: string;
  /** In the search box of a long list of names. */
  readonly findIn: Readonly<Record<FilterGroup, string>>;
  readonly noneFound: string;
  /** What is left of a list that is too long to be shown. */
  readonly moreInSearch: (count: number, formatted: string) => string;
  /** Below a list of which only the first events are printed. */
  readonly notPrinted: (count: number, formatted: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitAll: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly wheelHint: (key: string) => string;
  readonly touchHint: string;
  readonly attribution: (credit: string) => string;
  readonly mapUnavailable: string;
  readonly mapHelp: string;
  /** What a map shows, before the dates of the window. */
  readonly mapInView: (count: number, formatted: string) => string;
  readonly mapEqual: string;
  /** Name of the buttons that move the map, and of the one that shows them. */
  readonly moveMap: string;
  /** To the north, the east, the south, the west. */
  readonly moveMapTo: readonly [string, string, string, string];
  readonly placeless: (count: number, formatted: string) => string;
  readonly spotEvents: (count: number, formatted: string) => string;
  readonly moreEvents: (count: number, formatted: string) => string;
  readonly play: string;
  readonly pause: string;
  readonly speed: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly windowWhole: string;
  readonly timelineHelp: string;
  /** Name of the row of buttons above the timeline. */
  readonly timelineControls: string;
  /** Name of the bars that stand for the events where there are too many for marks. */
  readonly timelineBars: string;
  readonly earlierDates: string;
  readonly laterDates: string;
  /** Name of the choice whose clock tells the times. */
  readonly clockSwitch: string;
  /** The clock of each event's own place, as one of the two to choose from. */
  readonly clockOfEvents: string;
  /** The reader's own clock, as the other one. */
  readonly clockOfReader: string;
  readonly otherPlaces: string;
  /** Lane of the events that have coordinates, but no name of a place. */
  readonly unnamedPlace: string;
  readonly background: string;
  readonly backgroundEra: (label: string, when: string) => string;
  readonly fold: string;
  readonly unfold: (duration: string) => string;
  readonly sameTime: string;
  readonly sameDay: string;
  readonly aboutSameTime: string;
  readonly later: (duration: string) => string;
  readonly earlier: (duration: string) => string;
  readonly upTo: (duration: string) => string;
  /** Of a distance in time, “3 hours later” say; `around` is of a date. */
  readonly approximately: (distance: string) => string;
  readonly comparedWith: (distance: string, title: string) => string;
  /** Name of a story that is led by its text. */
  readonly story: string;
  readonly steps: string;
  readonly stepCount: (count: number, formatted: string) => string;
  readonly stepOf: (step: string, total: string) => string;
  /** Name of a step that has no text. */
  readonly stepNumber: (step: string) => string;
  readonly previousStep: string;
  readonly nextStep: string;
  /** What a screen reader is told when the reader has selected an event. */
  readonly selectedEvent: (title: string) => string;
  readonly playbackStarted: string;
  readonly playbackStopped: string;
  /** How many problems a file and the attributes of its views have, told to the editor. */
  readonly issueCount: (count: number, formatted: string) => string;
  readonly noIssues: string;
  /** What is left of a list of problems that is too long to be shown. */
  readonly moreIssues: (count: number, formatted: string) => string;
  /** How grave a problem is: the event or the value is not shown; it is shown, with something left out or assumed. */
  readonly issueSeverity: Readonly<Record<'error' | 'warning', string>>;
  readonly selectPrompt: string;
  readonly close: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly copyThisLink: string;
  /** The clock of the place of an event, where its zone has no name in the language. @param zone - An offset. */
  readonly localTime: (zone: string) => string;
  readonly dayPart: Readonly<Record<DayPart, (date: string) => string>>;
  readonly around: (when: string) => string;
  /** @param isDay - Whether the date is one of a day, with or without a clock time, and not of a month or a year. */
  readonly since: (when: string, isDay: boolean) => string;
  readonly until: (when: string, isDay: boolean) => string;
  readonly uncertain: (when: string) => string;
  readonly century: (ordinal: number, formatted: string) => string;
  /** @param formatted - The first year of the decade, in the digits of the locale: “2010”. */
  readonly decade: (year: number, formatted: string) => string;
  readonly timeBasis: string;
  readonly placePrecision: Readonly<Record<PlacePrecision, string>>;
  readonly radius: (distance: string) => string;
  readonly verification: Readonly<Record<VerificationStatus, string>>;
  /** A title behind the verdict on its event, which nobody may overlook. */
  readonly titleAfter: (verdict: string, title: string) => string;
  readonly verdictNotice: Readonly<Record<'debunked' | 'retracted', string>>;
  /** Heading over the methods of what is verified, at least in part. */
  readonly howVerified: string;
  /** The same of what is not. */
  readonly howChecked: string;
  readonly checkedBy: (names: string) => string;
  /** Methods by their names in event files; one that is not here is shown as it stands. */
  readonly methods: Readonly<Record<string, string>>;
  readonly moreMethods: (count: number, formatted: string) => string;
  readonly comparedMaterial: string;
  readonly remainsOpen: string;
  readonly withheld: (count: number, formatted: string) => string;
  readonly negativeFinding: string;
  readonly negativeFindings: string;
  readonly cameras: string;
  readonly cameraNumber: (number: string) => string;
  readonly north: (degrees: string) => string;
  readonly south: (degrees: string) => string;
  readonly east: (degrees: string) => string;
  readonly west: (degrees: string) => string;
  /** Where a camera looks, in eighths clockwise from north. */
  readonly looking: readonly [string, string, string, string, string, string, string, string];
  readonly fromPlace: (distance: string) => string;
  readonly otherCategory: string;
  readonly sources: string;
  readonly sourceDeleted: string;
  readonly sourceWithheld: string;
  readonly claims: string;
  /** What claims are of, by the names in event files; one that is not here is shown as it stands. */
  readonly claimKinds: Readonly<Record<string, string>>;
  readonly claimBy: string;
  readonly claimDate: string;
  readonly claimText: string;
  readonly claimSource: string;
  readonly contradiction: string;
  readonly atLeast: (figure: string) => string;
  readonly atMost: (figure: string) => string;
  readonly corrected: string;
  /** Before a correction without a date. */
  readonly correction: string;
  /** @param isDay - Whether the date is one of a day, and not of a month or a year. */
  readonly correctedOn: (date: string, isDay: boolean) => string;
  readonly links: string;
  readonly related: string;
  readonly relations: Readonly<Record<RelationKind, string>>;
  readonly via: (name: string, platform: string) => string;
  readonly onlyVia: (platform: string) => string;
  readonly creditWithheld: string;
  readonly archivedCopy: string;
  readonly media: string;
  readonly mediaType: Readonly<Record<MediaType, string>>;
  readonly mediaMissing: string;
  readonly mediaNotShown: string;
  readonly captions: string;
  readonly captionsMissing: string;
  readonly original: string;
  readonly recorded: (when: string) => string;
  readonly license: string;
  readonly playClip: (name: string) => string;
  readonly enlarge: (name: string) => string;
  readonly openMedia: (place: string, name: string) => string;
  readonly mediaViewer: (title: string) => string;
  readonly placeInRow: (position: string, count: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly sensitivity: Readonly<Record<SensitivityKind, string>>;
  readonly showItem: string;
  readonly showKind: string;
  readonly showStory: string;
  readonly coverAgain: string;
  readonly coveredInPlayback: string;
  readonly coveredInPrint: string;
  readonly postOn: (provider: string) => string;
  readonly openPost: (provider: string) => string;
  readonly postWithheld: string;
  readonly loadPost: (provider: string) => string;
  readonly loadPostNotice: (provider: string) => string;
}
