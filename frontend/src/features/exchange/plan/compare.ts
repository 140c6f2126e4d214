import type { Plan } from '../data/types';

export const MOST_COMPARED = 4;

/** One rule of the compared plans: what it counts, and its value in each plan that counted it. */
export interface RuleRow {
  key: string;
  meaning: string;
  values: (number | null)[];
}

/** Every rule that any of the plans counted, in the order of the first plan that has it; less is better. */
export function ruleRows(plans: Plan[]): RuleRow[] {
  const rows = new Map<string, RuleRow>();
  plans.forEach((plan, at) =>
    plan.objective.forEach(({ rule, step, value, meaning }) => {
      const key = `${rule} ${step}`;
      const row = rows.get(key) ?? { key, meaning, values: plans.map(() => null) };
      row.values[at] = value;
      rows.set(key, row);
    }),
  );
  return [...rows.values()];
}

/** Whether a value is the best of its row, where the plans differ at all. */
export function isBest({ values }: RuleRow, at: number) {
  const known = values.filter((value) => value !== null);
  const best = Math.min(...known);
  return values[at] === best && known.some((value) => value !== best);
}
