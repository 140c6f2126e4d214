import { bytesOf } from '@/testing/written';
import { decode, ENCODINGS, otherFile, type Encoding } from './decode';

const NAMES = 'Zoë Müller;Renée d’Hondt;Björn Çelik;François Ménière;Ïsbrand Élise;Señora Núñez';

test.each(ENCODINGS)(
  'names are read right from %s, whether the file says it or not',
  (encoding) => {
    expect(decode(bytesOf(NAMES, encoding))).toMatchObject({ text: NAMES, encoding });
    if (encoding.startsWith('utf')) expect(decode(bytesOf(NAMES, encoding, true)).text).toBe(NAMES);
  },
);

test.each(['Zoë', 'José', 'Jörg', 'Hélène', 'Çelik', 'Noël', 'Åse', 'Zoë’s groep'])(
  'one name is enough to tell Windows from a Mac: %s',
  (name) => {
    for (const encoding of ['windows-1252', 'macintosh'] satisfies Encoding[])
      expect(decode(bytesOf(`Naam;E-mail\r\n${name};a@x.nl`, encoding))).toMatchObject({
        encoding,
        guessed: true,
      });
  },
);

test('plain letters are the same everywhere, and nothing has to be guessed', () => {
  expect(decode(bytesOf('Noor;noor@a.nl', 'windows-1252'))).toMatchObject({
    text: 'Noor;noor@a.nl',
    guessed: false,
  });
});

test('what is no text says what it is', () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]);
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
  const text = (content: string) => new TextEncoder().encode(content);
  expect(otherFile('Leerlingen.xlsx', zip)).toBe('excel');
  expect(otherFile('Leerlingen.XLS', old)).toBe('excel');
  expect(otherFile('lijst.docx', zip)).toBe('word');
  expect(otherFile('lijst.doc', old)).toBe('word');
  expect(otherFile('bericht.msg', old)).toBe('outlook');
  expect(otherFile('kaart.vcf', text('BEGIN:VCARD\r\nVERSION:3.0'))).toBe('outlook');
  expect(otherFile('lijst.csv', text('%PDF-1.7'))).toBe('pdf');
  expect(otherFile('lijst.csv', text('{\\rtf1'))).toBe('word');
  expect(otherFile('foto.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]))).toBe('other');
  expect(otherFile('lijst.csv', text('Naam;E-mail'))).toBeNull();
  expect(otherFile('lijst.txt', bytesOf('Naam\tE-mail', 'utf-16le'))).toBeNull();
});
