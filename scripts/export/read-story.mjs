import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {ExportFault} from './options.mjs';

/**
 * Reads the event file that is to be exported.
 *
 * @param {(input: string, options: {fields?: string}) => {table: object, dataset: object, issues: {severity: string, message: string, row?: number, code: string}[]}} readEventFile - The package's reader.
 * @returns {{file: object, folder: string, table: object, dataset: object, issues: object[], withheldCount: number}} `file` has the features
 * as they stand in it, unless some are withheld or have the names of others: then as they were read.
 * @throws {ExportFault} Where there is no such file, or it is no event file.
 */
export function readStory(readEventFile, {source, fields, requireVerified}) {
  if (!statSync(source, {throwIfNoEntry: false})?.isFile()) throw new ExportFault(`There is no file "${source}". Name an event file, such as demo/kazakhstan/events.json.`);
  const text = readFileSync(source, 'utf8');
  const {table, dataset, issues} = readEventFile(text, {fields});
  const fault = table.length === 0 ? issues.find(({severity, row}) => severity === 'error' && row === undefined) : undefined;
  if (fault) throw new ExportFault(`"${source}" is not an event file that can be exported. ${fault.message}`);

  const file = JSON.parse(text.replace(/^\uFEFF/, ''));
  const read = Array.from({length: table.length}, (_, row) => table.texts.feature(row));
  const kept = requireVerified ? read.filter(({properties}) => properties.verification?.status === 'verified') : read;
  const features = requireVerified || fields ? kept : file.features;
  return {file: {...file, features}, folder: path.dirname(path.resolve(source)), table, dataset, issues, withheldCount: read.length - kept.length};
}
