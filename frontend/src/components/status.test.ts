import { STATUS_TONES } from './status';

const words = (language: string) =>
  Object.entries(
    import.meta.glob<Record<string, object>>('/src/features/**/locales/status.*.json', {
      eager: true,
      import: 'default',
    }),
  )
    .filter(([path]) => path.endsWith(`.${language}.json`))
    .map(([, texts]) => texts);

test('every status has a colour and a word in both languages, said by one feature', () => {
  const states = (all: Record<string, object>) =>
    Object.entries(all).flatMap(([of, each]) =>
      Object.keys(each).map((status) => `${of}.${status}`),
    );
  const toned = states(STATUS_TONES).toSorted();
  expect(toned.length).toBeGreaterThan(90);
  expect(words('nl').flatMap(states).toSorted()).toEqual(toned);
  expect(words('en').flatMap(states).toSorted()).toEqual(toned);
});
