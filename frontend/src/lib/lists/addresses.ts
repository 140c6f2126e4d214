import { addressParser } from 'postal-mime';

/** Somebody on a line of addresses, as far as it says who. */
export interface Addressed {
  line: number;
  name: string;
  /** Empty where none stands. */
  address: string;
  /** What stood there. */
  raw: string;
}

interface Piece {
  line: number;
  text: string;
  /** What parts it from the next one. */
  end: string;
}

/**
 * The people on a To line, or on several: `Eerste Persoon <eerste@…>; Tweede Persoon <tweede@…>` is two people, also
 * with a comma between them, a line each, in quotes, as "Persoon, Eerste <…>" and behind the name of a group. What has
 * no address is kept as it stands.
 */
export function addressesOf(text: string): Addressed[] {
  const people: Addressed[] = [];
  let waiting: Piece | null = null;
  for (const piece of piecesOf(text)) {
    // "Persoon, Eerste <eerste@…>": the comma is in the name. A bare address belongs to nobody before it.
    const bracketed = /<[^<>]*@[^<>]*>/.test(piece.text);
    const alone = piece.text.startsWith('<');
    if (waiting && bracketed && (waiting.end === ',' || alone)) {
      const before = waiting.text + (alone ? ' ' : ', ');
      people.push(...read({ ...piece, line: waiting.line }, before));
      waiting = null;
      continue;
    }
    if (waiting) people.push(nobody(waiting));
    waiting = piece.text.includes('@') || piece.end === ';' ? null : piece;
    if (piece.text.includes('@')) people.push(...read(piece, ''));
    else if (!waiting) people.push(nobody(piece));
  }
  if (waiting) people.push(nobody(waiting));
  return people;
}

const nobody = ({ line, text }: Piece): Addressed => ({ line, name: text, address: '', raw: text });

/** A piece has one address as a rule; more of them, with only spaces between, are as many people. */
function read({ line, text }: Piece, before: string): Addressed[] {
  const found = text.includes('<') ? [text] : (text.match(/[^@]*?[^\s@]+@[^\s@]+/g) ?? [text]);
  return found.map((one, index) => {
    const raw = one.trim();
    const [box] = addressParser(raw);
    const name = `${index === 0 ? before : ''}${box?.name ?? ''}`.trim();
    return { line, name, address: box?.address ?? '', raw: `${index === 0 ? before : ''}${raw}` };
  });
}

/** Cut at commas, semicolons, tabs and line ends that are in no quotes or brackets; without "Aan:" or a group before. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let line = 1;
  let began = 1;
  let quoted = false;
  let brackets = 0;
  let current = '';
  const cut = (end: string) => {
    const piece = tidy(current);
    if (piece) pieces.push({ line: began, text: piece, end });
    current = '';
  };
  for (const sign of text) {
    if (current.trim() === '') began = line;
    if (sign === '\n') {
      line += 1;
      // A quotation mark or a bracket that is not closed ends with its line.
      quoted = false;
      brackets = 0;
      cut(sign);
    } else if (!quoted && brackets === 0 && (sign === ',' || sign === ';' || sign === '\t')) {
      cut(sign);
    } else {
      if (sign === '"') quoted = !quoted;
      if (!quoted && (sign === '<' || sign === '(')) brackets += 1;
      if (!quoted && (sign === '>' || sign === ')')) brackets = Math.max(0, brackets - 1);
      current += sign;
    }
  }
  cut('\n');
  return pieces;
}

const tidy = (text: string) =>
  text
    .replace(/mailto:/gi, '')
    .replace(/^[^"<@]*:/, '')
    .trim();
