/** How the signs of a text file are written. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'macintosh', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** The file does not say it and it could be another: who reads should look at the names. */
  guessed: boolean;
}

const starts = (bytes: Uint8Array, ...signs: number[]) =>
  signs.every((sign, at) => bytes[at] === sign);

const read = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding).decode(bytes);

/** The text of a file that a spreadsheet or a mail program wrote: nothing in it is lost or replaced in silence. */
export function decode(bytes: Uint8Array): Decoded {
  const sure = (encoding: Encoding) => ({ text: read(bytes, encoding), encoding, guessed: false });
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return sure('utf-8');
  if (starts(bytes, 0xff, 0xfe)) return sure('utf-16le');
  if (starts(bytes, 0xfe, 0xff)) return sure('utf-16be');
  const wide = wideOf(bytes);
  if (wide) return sure(wide);
  try {
    return { ...sure('utf-8'), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const [windows, mac] = (['windows-1252', 'macintosh'] as const).map((encoding) => {
      const text = read(bytes, encoding);
      return { found: { text, encoding, guessed: true }, likely: likelihood(text) };
    });
    return mac!.likely > windows!.likely ? mac!.found : windows!.found;
  }
}

/** The same file, read as somebody says. */
export const decodeAs = (bytes: Uint8Array, encoding: Encoding): Decoded => ({
  text: read(bytes, encoding),
  encoding,
  guessed: true,
});

/** Two bytes a sign, of which one is zero in our alphabet. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const some = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  some.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const many = some.length / 4;
  if (zeros[1]! > many && zeros[0]! === 0) return 'utf-16le';
  return zeros[0]! > many && zeros[1]! === 0 ? 'utf-16be' : null;
}

/** How much the signs beyond plain letters look like names: "Zoë" does, "ZoÎ" and "Zo‘" do not. */
function likelihood(text: string) {
  let score = 0;
  for (const [, before = '', sign = '', after = ''] of text.matchAll(
    /([A-Za-z]?)([^\p{ASCII}])([A-Za-z]?)/gu,
  )) {
    const inWord = before !== '' || after !== '';
    const letter = /\p{L}/u.test(sign);
    const capitalInside = /\p{Lu}/u.test(sign) && /[a-z]/.test(before);
    if (!inWord || sign === '’') continue;
    // "ö" is in more names here than "š": one byte stands for both.
    if (letter && !capitalInside) score += /[À-ÿ]/.test(sign) ? 2 : 1;
    else score -= 2;
  }
  return score;
}

/** Files that people take for a list, by the first bytes and the name; null when it may be text. */
export type OtherFile = 'excel' | 'word' | 'pdf' | 'outlook' | 'other';

export function otherFile(name: string, bytes: Uint8Array): OtherFile | null {
  const zip = starts(bytes, 0x50, 0x4b, 0x03, 0x04);
  const old = starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  const head = String.fromCharCode(...bytes.subarray(0, 20));
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'word';
  if (/^(\xef\xbb\xbf)?BEGIN:VCARD/i.test(head)) return 'outlook';
  if (zip || old) {
    if (/\.(xls[xmb]?|ods|numbers)$/i.test(name)) return 'excel';
    if (/\.(doc[xm]?|odt|pages)$/i.test(name)) return 'word';
    return /\.(msg|oft)$/i.test(name) ? 'outlook' : 'other';
  }
  if (/\.pst$/i.test(name) || starts(bytes, 0x21, 0x42, 0x44, 0x4e)) return 'outlook';
  // Pictures, sound and programs have bytes that no text has.
  return wideOf(bytes) === null && !starts(bytes, 0xff, 0xfe) && !starts(bytes, 0xfe, 0xff)
    ? bytes.subarray(0, 2000).includes(0)
      ? 'other'
      : null
    : null;
}
