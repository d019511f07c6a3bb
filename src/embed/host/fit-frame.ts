/**
 * Gives a frame the height of its content, and its own borders and padding besides.
 *
 * @param contentPixels - In CSS pixels.
 */
export function fitFrame(frame: HTMLIFrameElement, contentPixels: number): void {
  const {boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom} = getComputedStyle(frame);
  const around = [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce((sum, width) => sum + (Number.parseFloat(width) || 0), 0);
  const height = `${boxSizing === 'border-box' ? contentPixels + around : contentPixels}px`;
  if (frame.style.height !== height) frame.style.height = height;
}
