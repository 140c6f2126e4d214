export interface Line {
  line: number;
  cells: string[];
}

const QUOTED = /"((?:[^"]|"")*)"/y;

/** What stands between the separators of most first lines: of a spreadsheet, a Dutch file or another one. */
const separatorOf = (text: string) =>
  ['\t', ';', ','].find((sign) => text.split('\n', 1)[0]!.includes(sign)) ?? ';';

/** The cells of each line; a quoted cell may hold the separator, a doubled quote and a line end. */
export function cellsOf(raw: string): Line[] {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const lines: Line[] = [];
  let current: Line = { line: 1, cells: [] };
  let line = 1;
  let at = 0;
  while (at <= text.length) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text);
    const from = quoted ? QUOTED.lastIndex : at;
    const ends = [text.indexOf(separator, from), text.indexOf('\n', from), text.length];
    const end = Math.min(...ends.filter((place) => place >= 0));
    const rest = text.slice(from, end);
    const cell = quoted ? quoted[1]!.replaceAll('""', '"') + rest : rest;
    current.cells.push(cell.trim());
    line += text.slice(at, end).split('\n').length - 1;
    if (text[end] !== separator) {
      if (current.cells.some(Boolean)) lines.push(current);
      line += 1;
      current = { line, cells: [] };
    }
    at = end + 1;
  }
  return lines;
}
