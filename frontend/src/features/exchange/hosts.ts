import { groupBy } from '@/lib/group-by';
import type { Place, Ref } from './types';

export interface Host extends Ref {
  wards: string[];
  topics: string[];
}

/** The organisations a learner can wish for: they offer a place, and the learner does not work there. */
export function hostsOf(places: Place[], employerId: string): Host[] {
  const others = places.filter((place) => place.plannable && place.organisation.id !== employerId);
  return [...groupBy(others, ({ organisation }) => organisation.id).values()]
    .map((group) => ({
      ...group[0]!.organisation,
      wards: [...new Set(group.map(({ ward }) => ward))],
      topics: [...new Set(group.flatMap(({ topics }) => topics))],
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { ignorePunctuation: true }));
}

/** The same list with one item a step earlier or later. */
export function moved<T>(items: T[], index: number, step: -1 | 1): T[] {
  const next = [...items];
  const [item] = next.splice(index, 1);
  next.splice(index + step, 0, item!);
  return next;
}
