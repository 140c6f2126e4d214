import { finds, fold } from './fold';

test.each([
  ['Müller', 'muller'],
  ['Müller'.normalize('NFD'), 'muller'],
  ['’t Heem', 't heem'],
  ['d’Oliveira', 'doliveira'],
  ['Jansen–de  Vries', 'jansen de vries'],
  ['ĲSSEL', 'ijssel'],
  ['Łódź Straße Ægir', 'lodz strasse aegir'],
])('%s is folded as the API does', (words, folded) => {
  expect(fold(words)).toBe(folded);
});

test('every word that somebody remembers has to be there', () => {
  expect(finds('berg noor', 'Noor van der Bérg')).toBe(true);
  expect(finds('', 'Noor')).toBe(true);
  expect(finds('noor smit', 'Noor van der Berg')).toBe(false);
});
