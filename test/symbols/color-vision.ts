export type Rgb = readonly [red: number, green: number, blue: number];

/** How readers see colours: 3×3 matrices on linear RGB, row by row, of Machado, Oliveira and Fernandes (2009) at full severity. */
export const SIGHTS: Readonly<Record<string, readonly number[]>> = {
  'normal sight': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** Linear RGB, 0 to 1, of `#rrggbb`. */
export function linearRgb(hex: string): Rgb {
  const channel = (from: number) => {
    const value = parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours after WCAG 2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linearRgb(hex));
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a reader sees in place of a colour, in linear RGB. */
export function seen(color: Rgb, sight: readonly number[]): Rgb {
  const row = (number: number) => Math.min(1, Math.max(0, dot(sight.slice(3 * number, 3 * number + 3), color)));
  return [row(0), row(1), row(2)];
}

/** Distance of two colours in CIE L*a*b* (1976) under D65; about 2.3 can just be told apart side by side. */
export function labDistance(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function lab(color: Rgb): Rgb {
  const x = curve(dot([0.4124564, 0.3575761, 0.1804375], color) / 0.95047);
  const y = curve(dot([0.2126729, 0.7151522, 0.072175], color));
  const z = curve(dot([0.0193339, 0.119192, 0.9503041], color) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function curve(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}

function dot(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * values[index], 0);
}
