import type { Value, Values } from './api';

/** What a headline may say: never more than the figures hold. */
export type Headline = 'none' | 'running' | 'known';

export interface Sentence {
  kind: 'completion' | 'wide' | 'early-dropout' | 'exchange-participation' | 'standard-share';
  value: Value;
}

/** An interval wider than this many points says more about the size of the group than about the work. */
const WIDE = 20;

export const totalOf = (values: Values | undefined) => values?.total ?? values?.items[0];

export const isKnown = (value: Value | undefined): value is Value & { value: number } =>
  value?.value !== null && value?.value !== undefined && !value.suppressed;

export const isWide = ({ intervalLow, intervalHigh }: Value) =>
  (intervalHigh ?? 0) - (intervalLow ?? 0) > WIDE;

export function headlineOf(completion: Value | undefined): Headline {
  if (!isKnown(completion)) return 'none';
  return completion.running ? 'running' : 'known';
}

/** How many of every ten, for who does not read percentages. */
export const ofTen = (value: number) => Math.round(value / 10);

/** The sentences of the lead, in reading order; what is hidden or not counted is not said. */
export function leadOf(all: Values[]): Sentence[] {
  const value = (code: string) => totalOf(all.find(({ metric }) => metric.code === code));
  const completion = value('completion');
  const found: Sentence[] = [];
  if (isKnown(completion)) {
    found.push({ kind: 'completion', value: completion });
    if (isWide(completion)) found.push({ kind: 'wide', value: completion });
  }
  for (const kind of ['early-dropout', 'exchange-participation', 'standard-share'] as const) {
    const one = value(kind);
    if (isKnown(one)) found.push({ kind, value: one });
  }
  return found;
}
