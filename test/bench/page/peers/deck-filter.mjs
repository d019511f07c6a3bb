import {DataFilterExtension} from '@deck.gl/extensions';
import {ScatterplotLayer} from '@deck.gl/layers';
import {MONTH_START_MS} from '../../data/columns.mjs';
import {deckAttributes, deckOn, RADIUS_PIXELS} from './deck-base.mjs';

/** deck.gl with all events on the graphics card and a range of time for them. */
export async function setUp(columns, host, first) {
  const {show, ...peer} = await deckOn(host);
  const {position, color} = deckAttributes(columns, columns.startMs.map((_, i) => i));
  const data = {
    length: columns.startMs.length,
    attributes: {
      getPosition: {value: position, size: 2},
      getFillColor: {value: color, size: 3},
      // In seconds from the first day, so that 32 bits hold them.
      getFilterValue: {value: Float32Array.from(columns.startMs, (ms) => (ms - MONTH_START_MS) / 1000), size: 1},
    },
  };
  const extensions = [new DataFilterExtension({filterSize: 1})];
  const setWindow = ({startMs, endMs}) =>
    show([
      new ScatterplotLayer({
        id: 'events',
        data,
        extensions,
        filterRange: [(startMs - MONTH_START_MS) / 1000, (endMs - MONTH_START_MS) / 1000],
        radiusUnits: 'pixels',
        getRadius: RADIUS_PIXELS,
      }),
    ]);
  setWindow(first);
  await peer.isDrawn();
  return {...peer, setWindow};
}
