import {ScatterplotLayer, TextLayer} from '@deck.gl/layers';
import Supercluster from 'supercluster';
import {deckOn} from './deck-base.mjs';
import {pointFeatures, sortedByStart} from './window-slice.mjs';
import {WORLD} from './world.mjs';

const FILL = [15, 92, 140];

/** deck.gl with the clusters of supercluster, which must be built anew for each window. */
export async function setUp(columns, host, first) {
  const {show, ...peer} = await deckOn(host);
  const {order, slice} = sortedByStart(columns);
  const features = pointFeatures(columns, order);
  const setWindow = (window) => {
    const index = new Supercluster({radius: 40, maxZoom: 16});
    index.load(features.slice(...slice(window)));
    const data = index.getClusters([-180, -85, 180, 85], Math.floor(WORLD.zoom));
    const count = ({properties}) => properties.point_count ?? 1;
    const getPosition = ({geometry}) => geometry.coordinates;
    show([
      new ScatterplotLayer({id: 'marks', data, getPosition, radiusUnits: 'pixels', getRadius: (mark) => 4 + Math.sqrt(count(mark)) / 8, getFillColor: FILL}),
      new TextLayer({id: 'counts', data, getPosition, getText: (mark) => String(count(mark)), getSize: 11, getColor: [255, 255, 255]}),
    ]);
  };
  setWindow(first);
  await peer.isDrawn();
  return {...peer, setWindow};
}
