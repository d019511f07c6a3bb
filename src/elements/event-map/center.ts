/** Reads `longitude,latitude` in degrees. @returns null for what is not a place on earth. */
export function parseCenter(text: string | null): {longitude: number; latitude: number} | null {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text ?? '');
  if (!match) return null;
  const [longitude, latitude] = [Number(match[1]), Number(match[2])];
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? {longitude, latitude} : null;
}
