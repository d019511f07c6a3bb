import {toWorld, worldPixels} from '../basemap/mercator.js';
import type {PaintedTile} from '../basemap/index.js';
import {groundProgram} from './ground-program.js';
import type {GroundProgram, Sides} from './ground-program.js';

/** Where the ground is seen from: its middle in degrees, its size in CSS pixels. */
export interface GroundView {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** What a frame shows of the ground, and how many device pixels wide and high. */
interface Shot extends GroundView {
  readonly tiles: readonly PaintedTile[];
  readonly columns: number;
  readonly rows: number;
}

const WHOLE: Sides = [-1, -1, 1, 1];

/**
 * Draws tiles on the canvas. From the second frame of the same view on, it draws them as one picture that it keeps: while only
 * the window moves, a frame of software WebGL takes half the time so.
 */
export class GroundPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: GroundProgram;
  readonly #textures = new Map<PaintedTile['image'], WebGLTexture>();
  #last: Shot | null = null;
  #kept: {shot: Shot; texture: WebGLTexture} | null = null;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = groundProgram(gl);
  }

  /** @param tiles - In the order in which they are drawn; the same list for as long as they are the same. */
  draw(tiles: readonly PaintedTile[], {longitude, latitude, zoom, width, height}: GroundView): void {
    const {drawingBufferWidth: columns, drawingBufferHeight: rows} = this.#gl;
    const shot: Shot = {tiles, longitude, latitude, zoom, width, height, columns, rows};
    const isAgain = this.#last !== null && isSame(shot, this.#last);
    this.#last = shot;
    if (!isAgain) return this.#drawTiles(shot);
    if (!this.#kept || !isSame(shot, this.#kept.shot)) this.#keep(shot);
    if (this.#kept) this.#program.draw([{texture: this.#kept.texture, sides: WHOLE}]);
  }

  release(): void {
    for (const texture of this.#textures.values()) this.#gl.deleteTexture(texture);
    this.#textures.clear();
    this.#forget();
  }

  #drawTiles(shot: Shot): void {
    this.#upload(shot.tiles);
    this.#program.draw(
      shot.tiles.flatMap(({image, bounds}) => {
        const texture = this.#textures.get(image);
        return texture ? [{texture, sides: sidesOf(bounds, shot)}] : [];
      }),
    );
  }

  /** Draws the tiles on a picture of the size of the canvas. */
  #keep(shot: Shot): void {
    const gl = this.#gl;
    this.#forget();
    const texture = makeTexture(gl, gl.NEAREST);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, shot.columns, shot.rows);
    gl.bindTexture(gl.TEXTURE_2D, null);
    const canvas: unknown = gl.getParameter(gl.FRAMEBUFFER_BINDING);
    const frame = gl.createFramebuffer();
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
    this.#drawTiles(shot);
    gl.bindFramebuffer(gl.FRAMEBUFFER, canvas instanceof WebGLFramebuffer ? canvas : null);
    gl.deleteFramebuffer(frame);
    this.#kept = {shot, texture};
  }

  #forget(): void {
    if (this.#kept) this.#gl.deleteTexture(this.#kept.texture);
    this.#kept = null;
  }

  /** Tiles that are no longer drawn go from the graphics card. */
  #upload(tiles: readonly PaintedTile[]): void {
    const gl = this.#gl;
    const images = new Set(tiles.map(({image}) => image));
    for (const [image, texture] of this.#textures) {
      if (images.has(image)) continue;
      gl.deleteTexture(texture);
      this.#textures.delete(image);
    }
    for (const image of images) {
      if (this.#textures.has(image)) continue;
      this.#textures.set(image, makeTexture(gl, gl.LINEAR));
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE, image);
      gl.bindTexture(gl.TEXTURE_2D, null);
    }
  }
}

/** Bound, so that it can be filled. */
function makeTexture(gl: WebGL2RenderingContext, filter: number): WebGLTexture {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, name, filter);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  return texture;
}

/** Sides that two tiles share come out the same for both, to the last bit: no gap is between them. */
function sidesOf([west, south, east, north]: PaintedTile['bounds'], {longitude, latitude, zoom, width, height}: Shot): Sides {
  const [middleX, middleY] = toWorld(longitude, latitude);
  const scale = 2 * worldPixels(zoom);
  const place = (lng: number, lat: number) => {
    const [x, y] = toWorld(lng, lat);
    return [((x - middleX) * scale) / width, ((middleY - y) * scale) / height] as const;
  };
  return [...place(west, north), ...place(east, south)];
}

function isSame(a: Shot, b: Shot): boolean {
  return a.tiles === b.tiles && a.zoom === b.zoom && a.longitude === b.longitude && a.latitude === b.latitude && a.width === b.width && a.height === b.height && a.columns === b.columns && a.rows === b.rows;
}
