import en from './locales/status.en.json';
import nl from './locales/status.nl.json';
import { STATUS_TONES } from './status';

test('every status has a colour and a word in both languages', () => {
  const states = (words: Record<string, object>) =>
    Object.entries(words).flatMap(([of, all]) =>
      Object.keys(all).map((status) => `${of}.${status}`),
    );
  expect(states(nl).toSorted()).toEqual(states(STATUS_TONES).toSorted());
  expect(states(en).toSorted()).toEqual(states(STATUS_TONES).toSorted());
});
