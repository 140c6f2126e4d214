import { LANGUAGES, type Language } from '@/lib/i18n/i18n';
import { speaking, untrue, type Claim } from '@/testing/read-back';
import type { Value, Values } from './api';
import { headlineOf, leadOf, stateOf, totalOf } from './story';

const value = (numerator: number, n: number, more: Partial<Value> = {}): Value => ({
  group: null,
  numerator,
  denominator: n,
  n,
  value: n === 0 ? null : (100 * numerator) / n,
  intervalLow: n === 0 ? null : 12.4,
  intervalHigh: n === 0 ? null : 61.7,
  pendingCount: 0,
  pendingCohortCount: 0,
  suppressed: false,
  suppressionReason: null,
  running: false,
  ...more,
});
const HIDDEN: Partial<Value> = {
  numerator: null,
  denominator: null,
  n: null,
  value: null,
  intervalLow: null,
  intervalHigh: null,
  pendingCount: null,
  suppressed: true,
  suppressionReason: 'SMALL_NUMBERS',
};
const values = (code: string, one: Value) =>
  ({ metric: { code }, items: [one], total: null }) as unknown as Values;

const SIZES = [0, 1, 2, 5, 31, 66, 1234];
const SHARES = SIZES.flatMap((n) =>
  SIZES.filter((some) => some <= n).map((some) => value(some, n)),
);
const PENDING = [
  { pendingCohortCount: 0, pendingCount: 0 },
  { pendingCohortCount: 1, pendingCount: 1, running: true },
  { pendingCohortCount: 2, pendingCount: 1234, running: true },
  { pendingCohortCount: 2, pendingCount: null, running: true },
];
/** Completions of every kind: hidden, running only, and each share with and without running cohorts. */
const COMPLETIONS = PENDING.flatMap((pending) => [
  value(0, 0, { ...HIDDEN, ...pending, pendingCount: null }),
  ...SHARES.map((share) => ({ ...share, ...pending })),
]);

/** What each sentence says of completion, and of the share with the same words. */
const claims: Record<Language, (of: Value) => Claim[]> = {
  nl: (of) => [
    [/^Er is nog te weinig/, () => of.n === 0 && of.pendingCohortCount === 0],
    [/laten we hier niet zien/, () => of.suppressed],
    [/^Alle lesgroepen lopen nog/, () => of.n === 0 && of.pendingCohortCount > 0],
    [/^De enige leerling .* haalde het diploma\.$/, () => of.n === 1 && of.numerator === 1],
    [/^Alle ([\d.]+) leerlingen haalden/, (n) => of.n === n && of.numerator === n],
    [/^De enige leerling .* diploma niet/, () => of.n === 1 && of.numerator === 0],
    [/^Geen van de ([\d.]+) leerlingen/, (n) => of.n === n && of.numerator === 0],
    [
      /^(1) van de ([\d.]+) leerlingen haalde een/,
      (some, n) => of.numerator === some && of.n === n,
    ],
    [
      /^([\d.]+) van de ([\d.]+) leerlingen haalden/,
      (some, n) => some! > 1 && of.numerator === some && of.n === n,
    ],
    [/^Dat is (\d+) procent/, (percent) => percent === Math.round(of.value!)],
    [/^Het gaat om wie al klaar kon zijn/, () => of.numerator === 0 || of.numerator === of.n],
    [/tussen (\d+) en (\d+) procent/, (low, high) => low === 12 && high === 62],
    [/^(1) lesgroep loopt/, () => of.pendingCohortCount === 1],
    [/^(\d+) lesgroepen lopen/, (cohorts) => cohorts! > 1 && of.pendingCohortCount === cohorts],
    [/^Daarin zit (1) leerling die/, () => of.pendingCount === 1],
    [/^Daarin zitten ([\d.]+) leerlingen die/, (count) => of.pendingCount === count],
  ],
  en: (of) => [
    [/^There is too little/, () => of.n === 0 && of.pendingCohortCount === 0],
    [/is not shown here/, () => of.suppressed],
    [/^All cohorts are still running/, () => of.n === 0 && of.pendingCohortCount > 0],
    [/^The only learner .* got the diploma/, () => of.n === 1 && of.numerator === 1],
    [/^All ([\d,]+) learners got/, (n) => of.n === n && of.numerator === n],
    [/^The only learner .* did not get/, () => of.n === 1 && of.numerator === 0],
    [/^None of the ([\d,]+) learners/, (n) => of.n === n && of.numerator === 0],
    [/^([\d,]+) of the ([\d,]+) learners got/, (some, n) => of.numerator === some && of.n === n],
    [/^That is (\d+) per cent/, (percent) => percent === Math.round(of.value!)],
    [/^This is about those/, () => of.numerator === 0 || of.numerator === of.n],
    [/between (\d+) and (\d+) per cent/, (low, high) => low === 12 && high === 62],
    [/^(1) cohort is still/, () => of.pendingCohortCount === 1],
    [/^(\d+) cohorts are still/, (cohorts) => cohorts! > 1 && of.pendingCohortCount === cohorts],
    [/^(1) learner in it counts later/, () => of.pendingCount === 1],
    [/^([\d,]+) learners in those count later/, (count) => of.pendingCount === count],
  ],
};
const shares: Record<Language, (of: Value) => Claim[]> = {
  nl: ({ numerator, n }) => [
    [/^Van de ([\d.]+) .* (?:niemand|geen)/, (all) => numerator === 0 && n === all],
    [
      /^In de eerste honderd dagen stopte (1) van de ([\d.]+)/,
      (some, all) => numerator === some && n === all,
    ],
    [
      /stopten ([\d.]+) van de ([\d.]+)/,
      (some, all) => some! > 1 && numerator === some && n === all,
    ],
    [/^(1) van de ([\d.]+) leerlingen ging /, (some, all) => numerator === some && n === all],
    [
      /^([\d.]+) van de ([\d.]+) leerlingen gingen/,
      (some, all) => some! > 1 && numerator === some && n === all,
    ],
    [
      /^Van de ([\d.]+) ingediende ideeën werd er (1) standaard/,
      (all, some) => numerator === some && n === all,
    ],
    [
      /^Van de ([\d.]+) ingediende ideeën werden er ([\d.]+)/,
      (all, some) => some! > 1 && numerator === some && n === all,
    ],
  ],
  en: ({ numerator, n }) => [
    [/^Of the ([\d,]+) .* (?:nobody|none)/, (all) => numerator === 0 && n === all],
    [
      /^In the first hundred days ([\d,]+) of the ([\d,]+)/,
      (some, all) => numerator === some && n === all,
    ],
    [/^([\d,]+) of the ([\d,]+) learners went/, (some, all) => numerator === some && n === all],
    [
      /^Of the ([\d,]+) ideas handed in, (\d[\d,]*) became/,
      (all, some) => numerator === some && n === all,
    ],
  ],
};

test.each(LANGUAGES)(
  'every sentence about completion holds for its figures (%s)',
  async (language) => {
    const { t, number } = await speaking(language, 'impact');
    const found: string[] = [];
    for (const completion of COMPLETIONS) {
      const sentences = [
        { at: 'headline', ...headlineOf(completion) },
        ...leadOf([values('completion', completion)]).map((one) => ({ at: 'lead', ...one })),
      ];
      for (const { at, kind, numbers } of sentences)
        found.push(
          ...untrue(
            t(`${at}.${kind}`, said(numbers, number)),
            claims[language](completion),
            language,
          ),
        );
    }
    expect([...new Set(found)]).toEqual([]);
  },
);

test.each(LANGUAGES)(
  'every sentence about a share holds for its figures (%s)',
  async (language) => {
    const { t, number } = await speaking(language, 'impact');
    const found: string[] = [];
    for (const code of ['early-dropout', 'exchange-participation', 'standard-share'])
      for (const share of [...SHARES, value(0, 0, HIDDEN)]) {
        const sentences = leadOf([values(code, share)]);
        if (share.suppressed || share.n! < 2) expect(sentences).toEqual([]);
        else expect(sentences).toHaveLength(1);
        for (const { kind, numbers } of sentences)
          found.push(
            ...untrue(t(`lead.${kind}`, said(numbers, number)), shares[language](share), language),
          );
      }
    expect([...new Set(found)]).toEqual([]);
  },
);

/** As useSay does. */
const said = (numbers: Record<string, number>, number: (value: number) => string) => ({
  ...Object.fromEntries(Object.entries(numbers).map(([name, one]) => [name, number(one)])),
  ...(numbers.count !== undefined && { count: numbers.count, said: number(numbers.count) }),
});

test('a cohort that runs is told to run, and counts for nothing', () => {
  const runs = value(0, 0, { pendingCohortCount: 1, pendingCount: 17, running: true });
  expect(stateOf(runs)).toBe('pending');
  expect(stateOf(value(24, 31, { pendingCohortCount: 2, pendingCount: 33 }))).toBe('partly');
  const ofOrganisation = { pendingCohortCount: 0, pendingCount: 17, running: true };
  expect(stateOf(value(0, 0, ofOrganisation))).toBe('pending');
  expect(stateOf(value(24, 31, ofOrganisation))).toBe('partly');
  expect(stateOf(value(3, 66, { running: true }))).toBe('running');
  expect(stateOf(value(3, 66))).toBeNull();
  expect(stateOf(value(0, 0, HIDDEN))).toBeNull();
});

test('that some can still change is said of others than completion', () => {
  const running = value(6, 66, { running: true });
  expect(leadOf([values('dropout', running)])).toEqual([{ kind: 'running', numbers: {} }]);
  const partly = value(24, 31, { pendingCohortCount: 2, pendingCount: 33, running: true });
  expect(leadOf([values('completion', partly)]).map(({ kind }) => kind)).toEqual([
    'completion',
    'wide',
    'pending',
    'pendingLearners',
  ]);
  expect(totalOf(values('completion', partly))).toBe(partly);
});
