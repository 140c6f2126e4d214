import type { Plan, PlanOptions, PlanPair, WantedRule } from './types';

/** The wanted rules in the order that networks use; a rule that is off stands after those that count. */
export const RULES: WantedRule[] = ['PLACED', 'PREFERENCES', 'TOPIC', 'TRAVEL', 'BALANCE'];

export interface RuleChoice {
  rule: WantedRule;
  on: boolean;
}

export interface Options {
  rules: RuleChoice[];
  pins: PlanPair[];
  forbids: PlanPair[];
}

/** The options as they were asked the last time, or as usual. */
export function optionsOf(last: PlanOptions | null | undefined): Options {
  const wanted = last?.wanted.filter((rule) => RULES.includes(rule)) ?? RULES;
  return {
    rules: [
      ...wanted.map((rule) => ({ rule, on: true })),
      ...RULES.filter((rule) => !wanted.includes(rule)).map((rule) => ({ rule, on: false })),
    ],
    pins: last?.pins ?? [],
    forbids: last?.forbids ?? [],
  };
}

export const requestOf = ({ rules, pins, forbids }: Options) => ({
  wanted: rules.filter(({ on }) => on).map(({ rule }) => rule),
  pins,
  forbids,
});

export const samePair = (a: PlanPair, b: PlanPair) =>
  a.learnerId === b.learnerId && a.hostPlaceId === b.hostPlaceId;

/** Plans to look at: those that were made and not thrown away. */
export const madePlans = (plans: Plan[]) =>
  plans.filter(({ status }) => status === 'DRAFT' || status === 'PUBLISHED');

/** The plan to show: the one asked for, the published one, or the newest. */
export const shownPlan = (plans: Plan[], asked: string | undefined) => {
  const made = madePlans(plans);
  return (
    made.find(({ id }) => id === asked) ??
    made.find(({ status }) => status === 'PUBLISHED') ??
    made[0]
  );
};

/** The newest plan, as long as it is not there to be looked at: it is being made, or failed. */
export const newestUnmade = ([newest]: Plan[]) =>
  newest?.status === 'MAKING' || newest?.status === 'FAILED' ? newest : undefined;
