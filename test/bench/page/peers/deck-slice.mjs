import {ScatterplotLayer} from '@deck.gl/layers';
import {deckAttributes, deckOn, RADIUS_PIXELS} from './deck-base.mjs';
import {sortedByStart} from './window-slice.mjs';

/** deck.gl drawing the slice of a sorted table: a circle an event, and only those of the window. */
export async function setUp(columns, host, first) {
  const {show, ...peer} = await deckOn(host);
  const {order, slice} = sortedByStart(columns);
  const {position, color} = deckAttributes(columns, order);
  const setWindow = (window) => {
    const [from, to] = slice(window);
    const attributes = {
      getPosition: {value: position.subarray(from * 2, to * 2), size: 2},
      getFillColor: {value: color.subarray(from * 3, to * 3), size: 3},
    };
    show([new ScatterplotLayer({id: 'events', data: {length: to - from, attributes}, radiusUnits: 'pixels', getRadius: RADIUS_PIXELS})]);
  };
  setWindow(first);
  await peer.isDrawn();
  return {...peer, setWindow};
}
