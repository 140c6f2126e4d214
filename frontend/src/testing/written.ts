import type { Encoding } from '@/lib/lists/decode';

/** The byte of each sign in an encoding of one byte a sign. */
function tableOf(encoding: Encoding) {
  const decoder = new TextDecoder(encoding);
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
}

function wide(text: string, little: boolean) {
  return [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
}

/** The bytes of a text as a program writes it; with or without the mark that says how. */
export function bytesOf(text: string, encoding: Encoding, mark = false): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return new Uint8Array(wide(whole, encoding === 'utf-16le'));
  const table = tableOf(encoding);
  return new Uint8Array(
    [...text].map((sign) => {
      const byte = table.get(sign);
      if (byte === undefined) throw new Error(`${encoding} has no ${sign}`);
      return byte;
    }),
  );
}

/** A cell as a spreadsheet writes it: in quotes only when it has to be. */
export const spreadsheetCell = (cell: string, separator: string) =>
  cell.includes(separator) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A cell as Outlook exports it: always in quotes. */
export const outlookCell = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
