import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {cameraDistanceMeters} from '../../../data/camera-distance.js';
import type {EventTable} from '../../../data/event-table.js';
import {formatCount, formatDistance} from '../../../l10n/format-number.js';
import {formatBearing, formatCoordinates} from '../../../l10n/format-place.js';
import type {Camera, Media, When} from '../../../schema/event-file.js';
import {evidenceSection, written} from './evidence-parts.js';
import type {Part, Wording} from './evidence-parts.js';

/** Where each camera stood, which way it looked, and how far that is from the place shown. Cameras of several items are numbered as these are. */
export function camerasSection(media: readonly Media[], table: EventTable, row: number, wording: Wording): Part {
  const {strings, locale} = wording;
  const items = media.flatMap(({camera}, index) => {
    if (!camera) return [];
    const number = media.length > 1 ? html`<strong>${strings.cameraNumber(formatCount(index + 1, locale))}</strong> ` : nothing;
    return [html`<li>${number}${cameraWords(camera, cameraDistanceMeters(table, row, camera.coordinates), wording)}</li>`];
  });
  return items.length > 0 ? evidenceSection(strings.cameras, 'cameras', html`<ul>${items}</ul>`, wording) : nothing;
}

function cameraWords({coordinates, bearing}: Camera, distanceMeters: number | null, {strings, locale}: Wording): string {
  const parts = [formatCoordinates(coordinates, locale)];
  if (bearing !== undefined) parts.push(formatBearing(bearing, locale));
  if (distanceMeters !== null) parts.push(strings.fromPlace(formatDistance(distanceMeters, locale)));
  return strings.enumerated(parts);
}

/** What the time rests on. */
export function timeSection(when: When, wording: Wording): Part {
  const basis = (typeof when === 'object' && when?.basis) || [];
  return basis.length > 0 ? evidenceSection(wording.strings.timeBasis, 'time', html`<ul>${basis.map((reason): TemplateResult => html`<li>${written(reason, wording)}</li>`)}</ul>`, wording) : nothing;
}
