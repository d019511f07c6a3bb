/**
 * A table of Markdown.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 * @param {number[]} [right] - Columns of numbers, which are set to the right.
 */
export function table(head, rows, right = []) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (right.includes(i) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
