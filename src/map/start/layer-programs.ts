import {LayerManager} from '@deck.gl/core';
import type {Layer} from '@deck.gl/core';
import type {Device} from '@luma.gl/core';
import {nextTask} from '../../load/next-task.js';
import {ProgramLinks} from './program-links.js';

/** Which kinds of layers a device can draw at once, and how those become so that it cannot. */
export class LayerPrograms {
  readonly #device: Device;
  readonly #links: ProgramLinks;
  readonly #ready = new WeakSet<object>();

  constructor(device: Device) {
    this.#device = device;
    this.#links = new ProgramLinks(device);
  }

  /** Whether the programs of such a layer are linked. */
  has(layer: Layer): boolean {
    return this.#ready.has(layer.constructor);
  }

  /** Links what layers are drawn with, one kind a task. They are left as they are: copies of them ask for their programs. */
  async link(layers: readonly Layer[]): Promise<void> {
    const kinds = new Map(layers.map((layer) => [layer.constructor, layer]));
    // The copies fail, since there are no programs yet.
    const manager = new LayerManager(this.#device, {});
    manager.setProps({onError: () => undefined});
    for (const layer of kinds.values()) {
      if (this.#device.isLost) break;
      this.#links.rehearse(() => manager.setLayers([layer.clone({})], 'rehearsal'));
      await nextTask();
    }
    manager.finalize();
    await this.#links.linked();
    for (const kind of kinds.keys()) this.#ready.add(kind);
  }
}
