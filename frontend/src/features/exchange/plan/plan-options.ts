import type { Plan, PlanPair, Round, WantedRule } from '../data/types';

/** The wanted rules in the order that networks use; a rule that is off stands after those that count. */
export const RULES: WantedRule[] = [
  'PLACED',
  'PREFERENCES',
  'DRAWN_CHOICES',
  'TOPIC',
  'TRAVEL',
  'BALANCE',
];

/** Wishes count in one way, or not at all. */
const WISHES: WantedRule[] = ['PREFERENCES', 'DRAWN_CHOICES'];

/** In a repair nobody moves for somebody else's better choice. */
const REPAIR_RULES: WantedRule[] = ['PLACED', 'KEPT', ...RULES.slice(1)];

export interface RuleChoice {
  rule: WantedRule;
  on: boolean;
}

export interface Options {
  rules: RuleChoice[];
  pins: PlanPair[];
  forbids: PlanPair[];
  /** Other rounds to plan at once with this one. */
  together: string[];
}

/** Whether a plan that is made now repairs one that everybody knows. */
export const isRepair = ({ status }: Round) => status === 'PUBLISHED' || status === 'RUNNING';

/** The options as they were asked the last time, or as usual; a repair begins anew from the plan. */
export function optionsOf(last: Plan | undefined, repair = false): Options {
  const all = repair ? REPAIR_RULES : RULES;
  const known = repair && !last?.options?.wanted.includes('KEPT') ? null : last?.options;
  const drawn = last?.options?.wanted.includes('DRAWN_CHOICES') ?? false;
  const wanted =
    known?.wanted.filter((rule) => all.includes(rule)) ??
    all.filter((rule) => rule !== (drawn ? 'PREFERENCES' : 'DRAWN_CHOICES'));
  return {
    rules: [
      ...wanted.map((rule) => ({ rule, on: true })),
      ...all.filter((rule) => !wanted.includes(rule)).map((rule) => ({ rule, on: false })),
    ],
    pins: known?.pins ?? [],
    forbids: known?.forbids ?? [],
    together: repair ? [] : (last?.together ?? []).map(({ round }) => round.id),
  };
}

/** A rule on or off; the way in which wishes count now takes the place of the other. */
export function switched(rules: RuleChoice[], index: number, on: boolean) {
  const { rule } = rules[index]!;
  const other = WISHES.includes(rule)
    ? rules.findIndex((one) => one.on && one.rule !== rule && WISHES.includes(one.rule))
    : -1;
  return on && other >= 0
    ? rules.with(index, { ...rules[other]!, on: false }).with(other, { rule, on })
    : rules.with(index, { rule, on });
}

export const requestOf = ({ rules, ...asked }: Options) => ({
  wanted: rules.filter(({ on }) => on).map(({ rule }) => rule),
  ...asked,
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

/** The newest repair of a published plan that is still to be decided on. */
export const openRepair = (plans: Plan[]) => {
  const newest = madePlans(plans)[0];
  return newest?.status === 'DRAFT' && plans.some(({ status }) => status === 'PUBLISHED')
    ? newest
    : undefined;
};

/** The newest plan, as long as it is not there to be looked at: it is being made, or failed. */
export const newestUnmade = ([newest]: Plan[]) =>
  newest?.status === 'MAKING' || newest?.status === 'FAILED' ? newest : undefined;
