/** Members that hold words or services, which are no columns. */
const NOT_COLUMNS = new Set(['texts', 'service']);

/**
 * Bytes of memory behind all typed arrays of a table, whether or not all of it is in use.
 *
 * @param {object} table
 * @returns {number}
 */
export function bytesOf(table) {
  const buffers = new Set();
  const visit = (value) => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
    else if (value && Object.getPrototypeOf(value) === Object.prototype) for (const key of Object.keys(value)) if (!NOT_COLUMNS.has(key)) visit(value[key]);
  };
  visit(table);
  return [...buffers].reduce((sum, {byteLength}) => sum + byteLength, 0);
}
