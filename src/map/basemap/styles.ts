/** Colours are anything that CSS understands; widths are CSS pixels at the tile's own zoom. */
export interface BasemapStyle {
  /** Open sea and the ground behind all. */
  water: string;
  land: string;
  /** Line between land and sea. */
  coast: string;
  coastWidth: number;
  /** Borders between countries. */
  border: string;
  borderWidth: number;
  /** Dashes and gaps of borders, in pixels; empty for solid lines. */
  borderDash: readonly number[];
  lake: string;
  /** Line around lakes. */
  lakeShore: string;
  river: string;
  riverWidth: number;
}

/** Ink on newsprint: the land is nearly the page, the sea a breath cooler, so that events are the only colour. */
export const lightStyle: BasemapStyle = {
  water: '#dae3e8',
  land: '#f6f4f0',
  coast: '#aebbc3',
  coastWidth: 0.8,
  border: '#c3bdb4',
  borderWidth: 1,
  borderDash: [],
  lake: '#dae3e8',
  lakeShore: '#bccad2',
  river: '#cfdae1',
  riverWidth: 0.8,
};

/** The same relations at night: the sea is the darkest, the land is lifted off it. */
export const darkStyle: BasemapStyle = {
  water: '#14191e',
  land: '#23282d',
  coast: '#3b444c',
  coastWidth: 0.8,
  border: '#4b5156',
  borderWidth: 1,
  borderDash: [],
  lake: '#14191e',
  lakeShore: '#343d45',
  river: '#1a2026',
  riverWidth: 0.9,
};
