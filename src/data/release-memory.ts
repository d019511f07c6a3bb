/**
 * Gives the memory of arrays back at once, where the browser can do that (`ArrayBuffer.prototype.transfer`). It would be given back
 * when garbage is collected, too, but a stream that is read fast has filled much more of it by then.
 *
 * @param arrays - Empty from now on, as is all else that looks at their buffers.
 */
export function releaseMemory(...arrays: readonly ArrayBufferView[]): void {
  for (const {buffer} of arrays) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength > 0 && 'transfer' in buffer) buffer.transfer(0);
  }
}
