import { strengthOf } from './strength';

const ABOUT = ['Noor van der Berg', 'noor.berg@example.nl'];

test.each([
  ['', 'short'],
  ['kort en goed', 'good'],
  ['elf tekens!', 'short'],
  ['noor op de fiets', 'own'],
  ['Hallo Noor 2026', 'own'],
  ['van der zon en maan', 'strong'],
  ['aaaaaaaaaaaaaaaa', 'plain'],
  ['1234567890123', 'plain'],
  ['qwertyuiop12', 'plain'],
  ['kruiwagen lantaarn', 'strong'],
])('“%s” is %s', (password, strength) => {
  expect(strengthOf(password, ABOUT)).toBe(strength);
});

test('a letter of more than one unit counts once', () => {
  expect(strengthOf('🌻'.repeat(11))).toBe('short');
});
