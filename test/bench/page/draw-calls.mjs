/** Counts what is drawn on any canvas of the page, also on those that are made later. */
export class DrawCalls {
  /** Calls of drawing since the page began. */
  count = 0;
  /** Most instances that one call has drawn, since it was last set to 0: with one instance a mark, the marks. */
  instances = 0;
  /** Parts of pictures that were painted with Canvas 2D on elements of the page, since it was last set to 0: with one a mark, the marks. */
  painted = 0;

  constructor() {
    for (const {prototype} of [WebGL2RenderingContext, WebGLRenderingContext]) {
      for (const name of ['drawArrays', 'drawElements', 'drawRangeElements', 'drawArraysInstanced', 'drawElementsInstanced']) this.#watch(prototype, name);
    }
    const {prototype} = CanvasRenderingContext2D;
    const {drawImage} = prototype;
    const note = (places) => (this.painted += Number(places.length === 8));
    prototype.drawImage = function (image, ...places) {
      note(places);
      return drawImage.call(this, image, ...places);
    };
  }

  #watch(prototype, name) {
    const call = prototype[name];
    if (!call) return;
    const note = (instances) => {
      this.count += 1;
      this.instances = Math.max(this.instances, instances);
    };
    const isInstanced = name.endsWith('Instanced');
    prototype[name] = function (...values) {
      note(isInstanced ? values.at(-1) : 0);
      return call.apply(this, values);
    };
  }
}
