import { groupBy } from '@/lib/group-by';
import type { Place, Ref, Wish } from '../data/types';

type Going = Pick<Wish, 'employer' | 'visitedHostIds'>;

export interface Host extends Ref {
  wards: string[];
  topics: string[];
}

/** The organisations a learner can wish for: they offer a place, and the learner neither works there nor was there. */
export function hostsOf(places: Place[], { employer, visitedHostIds }: Going): Host[] {
  const closed = [employer.id, ...visitedHostIds];
  const others = places.filter(
    (place) => place.plannable && !closed.includes(place.organisation.id),
  );
  return [...groupBy(others, ({ organisation }) => organisation.id).values()]
    .map((group) => ({
      ...group[0]!.organisation,
      wards: [...new Set(group.map(({ ward }) => ward))],
      topics: [...new Set(group.flatMap(({ topics }) => topics))],
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { ignorePunctuation: true }));
}
