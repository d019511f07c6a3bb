import {crc32, deflateRawSync} from 'node:zlib';

const FILE = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
// 1 January 1980: the same files give the same archive.
const DATE = 0x0021;

/**
 * A zip archive (PKWARE's APPNOTE 6.3.10) of up to 65,535 files and 4 GB.
 *
 * @param {[name: string, content: Buffer][]} files
 * @returns {Buffer}
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of files) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(content);
    const common = numbers([2, VERSION], [2, UTF8_NAMES], [2, DEFLATED], [2, 0], [2, DATE], [4, crc32(content)], [4, packed.length], [4, content.length], [2, path.length], [2, 0]);
    const local = [numbers([4, FILE]), common, path, packed];
    parts.push(...local);
    directory.push(numbers([4, ENTRY], [2, VERSION]), common, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), path);
    offset += Buffer.concat(local).length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, numbers([4, END], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, listed.length], [4, offset], [2, 0])]);
}

/** Unsigned, little-endian, each of so many bytes. */
function numbers(...fields) {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
