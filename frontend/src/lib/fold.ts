const APOSTROPHES = /['’‘ʼ`´′\u00ad\u200b-\u200f\ufeff]/gu;
const LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Words as the API folds them: small letters without accents, apostrophes and signs. */
export const fold = (words: string) =>
  words
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[øłđðħŧıßæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text has every word that somebody typed, however either is written. */
export function finds(typed: string, text: string) {
  const there = fold(text);
  return fold(typed)
    .split(' ')
    .every((word) => there.includes(word));
}
