import type {DayPart, MediaType, RelationKind, SensitivityKind} from '../schema/event-file.js';
import type {PlacePrecision, VerificationStatus} from '../data/event-table.js';

/** Every word of the interface. Texts with values are functions, so that a language can order and inflect them. */
export interface Strings {
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
  readonly countOf: (visible: string, total: string) => string;
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
  readonly noneOf: (group: string) => string;
  readonly severalOf: (group: string, formatted: string) => string;
  readonly showAllOf: (formatted: string) => string;
  readonly showFewer: string;
  readonly findIn: (group: string) => string;
  readonly noneFound: string;
  /** What is left of a list that is too long to be shown. */
  readonly moreInSearch: (formatted: string) => string;
  /** Below a list of which only the first events are printed. */
  readonly notPrinted: (formatted: string) => string;
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
  readonly placeless: (count: number, formatted: string) => string;
  readonly spotEvents: (formatted: string) => string;
  readonly moreEvents: (count: number, formatted: string) => string;
  readonly play: string;
  readonly pause: string;
  readonly speed: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly windowWhole: string;
  readonly timelineHelp: string;
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
  readonly selectPrompt: string;
  readonly close: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly copyThisLink: string;
  readonly localTime: (zone: string) => string;
  readonly dayPart: Readonly<Record<DayPart, (date: string) => string>>;
  readonly around: (when: string) => string;
  readonly since: (when: string) => string;
  readonly until: (when: string) => string;
  readonly uncertain: (when: string) => string;
  readonly century: (ordinal: number) => string;
  readonly decade: (year: string) => string;
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
