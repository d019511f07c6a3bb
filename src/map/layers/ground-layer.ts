import {Layer} from '@deck.gl/core';
import type {Viewport} from '@deck.gl/core';
import type {PaintedTile} from '../basemap/index.js';
import {GroundPainter} from './ground-painter.js';
import type {GroundView} from './ground-painter.js';
import {isFirstCopy} from './world-copy.js';
import type {DrawTurn} from './world-copy.js';

interface GroundProps {
  /** In the order in which they are drawn. */
  readonly tiles: readonly PaintedTile[];
}

/** All tiles of the basemap in one layer, which needs nothing of deck.gl but its turn to draw. */
export class GroundLayer extends Layer<GroundProps> {
  static override layerName = 'GroundLayer';
  static override defaultProps = {tiles: {type: 'array', value: [], compare: false}};
  declare state: {painter?: GroundPainter};

  protected override _getAttributeManager() {
    return null;
  }

  override initializeState() {
    const {handle} = this.context.device;
    if (handle instanceof WebGL2RenderingContext) this.setState({painter: new GroundPainter(handle)});
  }

  override draw(turn: DrawTurn) {
    const {viewport} = this.context;
    // There are tiles for each copy of the world that is seen.
    if (isGroundView(viewport) && isFirstCopy(turn, viewport)) this.state.painter?.draw(this.props.tiles, viewport);
  }

  override finalizeState(...args: Parameters<Layer['finalizeState']>) {
    super.finalizeState(...args);
    this.state.painter?.release();
  }
}

function isGroundView(viewport: Viewport): viewport is Viewport & GroundView {
  return 'longitude' in viewport && 'latitude' in viewport;
}
