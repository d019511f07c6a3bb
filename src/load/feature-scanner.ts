import {isBlankByte} from './line-scanner.js';
import {CUT, SOUND, TOO_LONG, type RecordList, type Scanner} from './record-sink.js';

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** Bytes that matter outside of texts. */
const KINDS = new Uint8Array(256);
for (const byte of [QUOTE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT]) KINDS[byte] = 1;
/** The members beside `features` may be so long: beyond it the file is no event file. */
const MAX_ENVELOPE_BYTES = 2 ** 24;
const FEATURES = /[{,]\s*"features"\s*:\s*$/;

/**
 * Finds the features of a FeatureCollection. It follows texts and brackets only; whether a feature is JSON shows when it is read.
 *
 * What stands around the features is kept as the envelope, in which the list of features is empty.
 */
export class FeatureScanner implements Scanner {
  /** Whether the list of features has been found, and whether the object has been closed. */
  isFound = false;
  isClosed = false;
  /** Whether something stands behind the object. */
  hasRest = false;
  readonly #maxBytes: number;
  #envelope: Uint8Array[] = [];
  #envelopeBytes = 0;
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  #inFeatures = false;
  #start = -1;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** For bytes that begin at a feature. */
  static inside(maxBytes: number): FeatureScanner {
    const scanner = new FeatureScanner(maxBytes);
    scanner.#depth = 2;
    scanner.#inFeatures = true;
    return scanner;
  }

  /** What stands around the features, as far as it was read. Before the end it lacks its last brackets. */
  get envelope(): string {
    const decoder = new TextDecoder();
    return this.#envelope.map((bytes) => decoder.decode(bytes, {stream: true})).join('') + decoder.decode();
  }

  /** Whether the bytes end among the features. */
  get isInFeatures(): boolean {
    return this.#inFeatures;
  }

  scan(bytes: Uint8Array, base: number, records: RecordList) {
    let at = 0;
    while (at < bytes.length) at = this.#inFeatures ? this.#scanFeatures(bytes, at, base, records) : this.#scanEnvelope(bytes, at);
  }

  end(length: number, records: RecordList) {
    if (this.#inFeatures && this.#start >= 0) records.add(this.#start, length, length - this.#start > this.#maxBytes ? CUT | TOO_LONG : CUT);
  }

  /** Up to behind the bracket that opens the features, or to the end of the bytes. */
  #scanEnvelope(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      if (this.isClosed && !isBlankByte(bytes[at])) this.hasRest = true;
      if (this.#inText) {
        at = this.#skipText(bytes, at);
        continue;
      }
      const byte = bytes[at];
      if (KINDS[byte] === 0) continue;
      if (byte === QUOTE) this.#inText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        this.#depth++;
        if (byte === OPEN_LIST && this.#depth === 2 && this.#isFeaturesNext(bytes, from, at)) {
          this.#keep(bytes.subarray(from, at + 1));
          this.#inFeatures = this.isFound = true;
          return at + 1;
        }
      } else if (--this.#depth === 0) this.isClosed = true;
    }
    this.#keep(bytes.subarray(from));
    return bytes.length;
  }

  #isFeaturesNext(bytes: Uint8Array, from: number, at: number): boolean {
    if (this.#depth !== 2 || this.isFound) return false;
    const before = at - from < 64 ? this.#envelopeEnd() : '';
    return FEATURES.test(before + new TextDecoder().decode(bytes.subarray(Math.max(from, at - 256), at)));
  }

  /** Of what was kept, so much that the name of a member fits in. */
  #envelopeEnd(): string {
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for (let i = this.#envelope.length - 1; i >= 0 && bytes < 256; i--) {
      parts.unshift(this.#envelope[i].subarray(-256));
      bytes += this.#envelope[i].length;
    }
    const decoder = new TextDecoder();
    return parts.map((part) => decoder.decode(part, {stream: true})).join('');
  }

  /** Up to the bracket that closes the features, or to the end of the bytes. */
  #scanFeatures(bytes: Uint8Array, from: number, base: number, records: RecordList): number {
    let depth = this.#depth;
    for (let at = from; at < bytes.length; at++) {
      if (this.#inText) {
        at = this.#skipText(bytes, at);
        continue;
      }
      const byte = bytes[at];
      if (depth === 2) {
        if (byte === COMMA || byte === CLOSE_LIST) {
          this.#close(base + at, records);
          if (byte === COMMA) continue;
          this.#inFeatures = false;
          this.#depth = depth;
          return at;
        }
        if (this.#start < 0 && !isBlankByte(byte)) this.#start = base + at;
      }
      if (KINDS[byte] === 0) continue;
      if (byte === QUOTE) this.#inText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
      // A bracket too many is a fault of its feature, which is told when that is read.
      else if (depth > 2) depth--;
    }
    this.#depth = depth;
    return bytes.length;
  }

  /** @returns Place of the mark that closes the text, or of the last byte. */
  #skipText(bytes: Uint8Array, from: number): number {
    let at = from;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      at++;
    }
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        this.#inText = false;
        return at;
      }
      if (byte === BACKSLASH) at++;
    }
    // Beyond the end stands the byte that a backslash escapes.
    this.#isEscaped = at > bytes.length;
    return bytes.length;
  }

  #close(end: number, records: RecordList) {
    if (this.#start >= 0) records.add(this.#start, end, end - this.#start > this.#maxBytes ? TOO_LONG : SOUND);
    this.#start = -1;
  }

  #keep(bytes: Uint8Array) {
    this.#envelopeBytes += bytes.length;
    if (this.#envelopeBytes <= MAX_ENVELOPE_BYTES) this.#envelope.push(bytes.slice());
  }
}
