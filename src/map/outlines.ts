import type {EventTable} from '../data/event-table.js';
import type {Geometry, Position} from '../schema/event-file.js';
import type {Area} from './layers/area-layer.js';
import type {Line} from './layers/path-layers.js';

const PATH_WIDTH_PIXELS = 3;
const OUTLINE_WIDTH_PIXELS = 1.5;
const SELECTED_EXTRA_PIXELS = 1.5;

const MAX_KNOWN = 4000;

/** Paths, and areas with their outlines, of some rows. */
export interface Outlines {
  readonly areas: readonly Area[];
  readonly edges: readonly Line[];
  readonly paths: readonly Line[];
}

/** Reads the outlines of rows from their geometry; points have none. */
export function outlinesOf(table: EventTable, rows: Iterable<number>, colorOfRow: (row: number) => string, selectedRow: number | null): Outlines {
  const areas: Area[] = [];
  const edges: Line[] = [];
  const paths: Line[] = [];
  for (const row of rows) {
    const color = colorOfRow(row);
    const extra = row === selectedRow ? SELECTED_EXTRA_PIXELS : 0;
    const geometry = geometryOf(table, row);
    for (const path of pathsOf(geometry)) paths.push({path, color, widthPixels: PATH_WIDTH_PIXELS + extra});
    for (const rings of polygonsOf(geometry)) {
      areas.push({rings, color});
      for (const path of rings) edges.push({path, color, widthPixels: OUTLINE_WIDTH_PIXELS + extra});
    }
  }
  return {areas, edges, paths};
}

const geometries = new WeakMap<EventTable, Map<number, Geometry | null>>();

/** Read once: a row is decoded when it is asked for, and a window that moves asks for the same ones with every frame. */
function geometryOf(table: EventTable, row: number): Geometry | null {
  let known = geometries.get(table);
  if (!known || known.size >= MAX_KNOWN) geometries.set(table, (known = new Map()));
  let geometry = known.get(row);
  if (geometry === undefined) known.set(row, (geometry = table.texts.feature(row).geometry));
  return geometry;
}

function pathsOf(geometry: Geometry | null): readonly (readonly Position[])[] {
  return geometry?.type === 'LineString' ? [geometry.coordinates] : [];
}

function polygonsOf(geometry: Geometry | null): readonly (readonly (readonly Position[])[])[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}
