export {BasemapSource} from './source.js';
export type {BasemapSourceOptions, PieceLoaders} from './source.js';
export {BasemapTiles} from './tile-cache.js';
export type {BasemapTilesOptions} from './tile-cache.js';
export type {PaintedTile} from './tile-images.js';
export {labelCss} from './label-css.js';
export {createMeasurer} from './label-type.js';
export type {LabelType, MeasureText} from './label-type.js';
export {LabelView} from './label-view.js';
export type {BasemapLabel} from './piece.js';
export {placeLabels} from './place-labels.js';
export type {PlaceLabelsOptions, PlacedLabel} from './place-labels.js';
export {darkStyle, lightStyle} from './styles.js';
export type {BasemapStyle} from './styles.js';
export type {BasemapView} from './view.js';

/** Whose work the map is: Natural Earth is in the public domain, GeoNames asks to be named (CC BY 4.0). */
export const ATTRIBUTION = 'Natural Earth · GeoNames';
