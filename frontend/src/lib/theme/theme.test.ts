import { readFileSync } from 'node:fs';

const css = readFileSync('src/lib/theme/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split("[data-mantine-color-scheme='dark']");
const tokensOf = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]));

const channel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = (hex: string) =>
  [1, 3, 5]
    .map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const onGrounds = (ink: string, grounds: string[]) =>
  grounds.map((ground) => [ink, ground] as const);
const GROUNDS = ['paper', 'surface', 'sidebar', 'sunken'];
const TEXT = [
  ...['ink', 'soft', 'petrol', 'error', 'apricot-text', 'rose', 'ochre', 'leaf', 'sky'].flatMap(
    (ink) => onGrounds(ink, GROUNDS),
  ),
  ...['petrol', 'rose', 'ochre', 'leaf', 'sky'].map((tone) => [tone, `${tone}-wash`] as const),
  ...['petrol-wash', 'apricot-wash', 'ochre-wash', 'rose-wash'].flatMap((ground) => [
    ['ink', ground] as const,
    ['soft', ground] as const,
  ]),
  ['apricot-text', 'apricot-wash'],
  ['on-petrol', 'petrol'],
  ['on-petrol', 'petrol-strong'],
  ['on-hero', 'hero'],
  ['on-hero-soft', 'hero'],
] as const;
const GRAPHICS = [...Array(8).keys()].map((index) => [`series-${index + 1}`, 'surface'] as const);

describe.each([
  ['light', tokensOf(light)],
  ['dark', { ...tokensOf(light), ...tokensOf(dark) }],
])('%s', (_scheme, tokens) => {
  test.each(TEXT)('text %s on %s reaches 4.5:1', (ink, ground) => {
    expect(contrast(tokens[ink]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });
  test.each([...GRAPHICS, ...onGrounds('line-strong', GROUNDS), ...onGrounds('focus', GROUNDS)])(
    'graphic %s on %s reaches 3:1',
    (ink, ground) => {
      expect(contrast(tokens[ink]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
    },
  );
});
