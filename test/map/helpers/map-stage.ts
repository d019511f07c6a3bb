import {createEngine} from '../../../src/map/engine.js';
import type {MapEngine, MapListeners, MapTarget} from '../../../src/map/contract.js';
import type {CameraPosition} from '../../../src/events.js';
import {toScreen, viewportOf} from '../../../src/map/view.js';
import {seenCanvas} from './contexts.js';
import {pixelsOf} from './pixels.js';
import type {Pixels} from './pixels.js';
import {THEME} from './theme.js';

/** What the engine told its listeners, in order. */
export interface Told {
  readonly hover: (MapTarget | null)[];
  readonly focus: (MapTarget | null)[];
  readonly choose: (number | null)[];
  readonly open: MapTarget[];
  readonly rest: CameraPosition[];
  readonly cameraEnd: CameraPosition[];
  readonly move: number[];
  readonly blocked: string[];
  readonly plain: unknown[];
  readonly basemapError: string[];
}

/** A map in the page, and what a test needs of it. */
export interface MapStage {
  readonly engine: MapEngine;
  readonly frame: HTMLElement;
  readonly surface: HTMLElement;
  readonly labels: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly told: Told;
  /** The next call of a listener. */
  next<Name extends keyof Told>(name: Name): Promise<Told[Name][number]>;
}

const stages = new Set<{engine: MapEngine; frame: HTMLElement}>();

/** The three parts of a host in a frame of a given size, in the colours of the tests. */
export function mapHost(width = 600, height = 400) {
  const frame = document.createElement('div');
  frame.style.cssText = `position:relative;width:${width}px;height:${height}px;background:#fff`;
  for (const [name, color] of Object.entries(THEME)) {
    frame.style.setProperty(`--_map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, color);
  }
  const part = () => {
    const element = document.createElement('div');
    element.style.cssText = 'position:absolute;inset:0';
    return frame.appendChild(element);
  };
  const [stage, labels, surface] = [part(), part(), part()];
  document.body.append(frame);
  return {frame, host: {stage, labels, surface}};
}

/** Makes a map without a basemap, so that every pixel is a mark's or nothing. It is drawn by deck.gl where there is a context for it. */
export async function startMap({width = 600, height = 400}: {width?: number; height?: number} = {}): Promise<MapStage> {
  const {frame, host} = mapHost(width, height);
  const {told, listeners, next} = recorder();
  const engine = createEngine(host, listeners);
  stages.add({engine, frame});
  engine.setBasemap('none');
  await engine.settled();
  return {engine, frame, surface: host.surface, labels: host.labels, canvas: seenCanvas(frame), told, next};
}

/** Takes away all maps of a test. */
export function endMaps(): void {
  for (const {engine, frame} of stages) {
    engine.destroy();
    frame.remove();
  }
  stages.clear();
}

/** Listeners that write down what they are told. */
export function recorder() {
  const told: Told = {hover: [], focus: [], choose: [], open: [], rest: [], cameraEnd: [], move: [], blocked: [], plain: [], basemapError: []};
  const waiting = new Map<string, (value: unknown) => void>();
  const note = <Name extends keyof Told>(name: Name, value: Told[Name][number]) => {
    (told[name] as unknown[]).push(value);
    waiting.get(name)?.(value);
    waiting.delete(name);
  };
  const listeners: MapListeners = {
    hover: (target) => note('hover', target),
    focus: (target) => note('focus', target),
    choose: (row) => note('choose', row),
    open: (target) => note('open', target),
    rest: (camera) => note('rest', camera),
    cameraEnd: (camera) => note('cameraEnd', camera),
    move: (metersPerPixel) => note('move', metersPerPixel),
    blocked: (gesture) => note('blocked', gesture),
    plain: (reason) => note('plain', reason),
    basemapError: (message) => note('basemapError', message),
  };
  const next = <Name extends keyof Told>(name: Name) =>
    new Promise<Told[Name][number]>((resolve) => waiting.set(name, resolve as (value: unknown) => void));
  return {told, listeners, next};
}

/** Where a place is on the screen of a map of 600 × 400 pixels. */
export function placeOf({engine}: MapStage, [longitude, latitude]: readonly [number, number]): {x: number; y: number} {
  const view = viewportOf(engine.camera, 600, 400);
  const place = viewportOf({longitude, latitude, zoom: 17}, 600, 400);
  return toScreen(view, place.x, place.y);
}

/** What a map shows when its scene is drawn. */
export async function shown({engine, canvas}: MapStage): Promise<Pixels> {
  await engine.drawn();
  return pixelsOf(canvas);
}
