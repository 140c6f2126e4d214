import type { Value, Values } from './api';

/** What a headline may say: never more than the figures hold. */
export type Headline = 'none' | 'hidden' | 'pending' | 'all' | 'nobody' | 'some';

/** A sentence made from figures: which one, and the numbers that it says. */
export interface Sentence {
  kind: string;
  numbers: Record<string, number>;
}

/** An interval wider than this many points says more about the size of the group than about the work. */
const WIDE = 20;

export const totalOf = (values: Values | undefined) => values?.total ?? values?.items[0];

type Known = Value & { value: number; numerator: number; n: number };

export const isKnown = (value: Value | undefined): value is Known =>
  value?.value !== null && value?.value !== undefined && !value.suppressed;

/** Whether some count later; in how many cohorts these are is not always told. */
export const someLater = ({ pendingCohortCount, pendingCount }: Value) =>
  pendingCohortCount > 0 || (pendingCount ?? 0) > 0;

/** Nothing counts yet, because all of it still runs; that a cohort runs is told of hidden ones too. */
export const isPending = (value: Value | undefined): value is Value & { value: null } =>
  value !== undefined &&
  value.value === null &&
  someLater(value) &&
  (!value.suppressed || value.group?.type === 'COHORT');

const isWide = ({ intervalLow, intervalHigh }: Value) =>
  (intervalHigh ?? 0) - (intervalLow ?? 0) > WIDE;

/** All of them, none of them, or some of them. */
const share = ({ numerator, n }: Known) =>
  numerator === n ? ('all' as const) : numerator === 0 ? ('nobody' as const) : ('some' as const);

/** The headline about who got a diploma, of those who could have one by now. */
export function headlineOf(completion: Value | undefined): Sentence & { kind: Headline } {
  if (completion?.suppressed) return { kind: 'hidden', numbers: {} };
  if (isPending(completion)) return { kind: 'pending', numbers: {} };
  if (!isKnown(completion)) return { kind: 'none', numbers: {} };
  const { numerator, n } = completion;
  const kind = share(completion);
  return { kind, numbers: { count: kind === 'some' ? numerator : n, numerator, n } };
}

/** The sentences of the lead, in reading order; what is hidden or not counted is not said. */
export function leadOf(all: Values[]): Sentence[] {
  const value = (code: string) => totalOf(all.find(({ metric }) => metric.code === code));
  return [
    ...completionSentences(value('completion')),
    ...shareSentence('early-dropout', value('early-dropout')),
    ...shareSentence('exchange-participation', value('exchange-participation')),
    ...shareSentence('standard-share', value('standard-share')),
    ...(all.some((one) => isKnown(totalOf(one)) && totalOf(one)!.running && !isEnded(one))
      ? [{ kind: 'running', numbers: {} }]
      : []),
  ];
}

/** Completion itself is final: it counts nobody who can still get a diploma. */
const isEnded = ({ metric }: Values) => metric.code === 'completion';

function completionSentences(completion: Value | undefined): Sentence[] {
  if (!completion) return [];
  const found: Sentence[] = [];
  if (isKnown(completion)) {
    const { value, intervalLow, intervalHigh } = completion;
    found.push(
      share(completion) === 'some'
        ? { kind: 'completion', numbers: { value } }
        : { kind: 'whole', numbers: {} },
    );
    if (isWide(completion))
      found.push({ kind: 'wide', numbers: { low: intervalLow ?? 0, high: intervalHigh ?? 0 } });
  }
  const { pendingCohortCount: cohorts, pendingCount: learners } = completion;
  if (cohorts > 0) found.push({ kind: 'pending', numbers: { count: cohorts } });
  if (cohorts > 0 && learners !== null)
    found.push({ kind: 'pendingLearners', numbers: { count: learners } });
  return found;
}

/** "12 of 66"; one out of one is no share to speak of. */
function shareSentence(kind: string, value: Value | undefined): Sentence[] {
  if (!isKnown(value) || value.n < 2) return [];
  const { numerator, n } = value;
  return numerator === 0
    ? [{ kind: `${kind}.nobody`, numbers: { count: n } }]
    : [{ kind: `${kind}.some`, numbers: { count: numerator, n } }];
}

/** What stands beside a value: what of it is not known yet. */
export function stateOf(value: Value | undefined) {
  if (isPending(value)) return 'pending' as const;
  if (!value || value.suppressed) return null;
  if (someLater(value)) return 'partly' as const;
  return value.running ? ('running' as const) : null;
}
