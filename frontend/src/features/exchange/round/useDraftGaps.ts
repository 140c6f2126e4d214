import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Search } from '@/lib/search';
import { planPlacesQuery, plansQuery } from '../data/plan-api';
import { shownPlan } from '../plan/plan-options';
import type { DraftGaps } from './round-state';
import type { Round } from '../data/types';

/** What the draft that is looked at leaves to be solved. */
export function useDraftGaps(round: Round): DraftGaps | undefined {
  const { plan: asked }: Search = useSearch({ strict: false });
  const planning = round.status === 'PLANNING';
  const plans = useQuery({ ...plansQuery(round.id), enabled: planning });
  const draft = planning ? shownPlan(plans.data ?? [], asked) : undefined;
  const places = useQuery(planPlacesQuery(round.id, draft?.id ?? ''));
  if (!draft) return undefined;
  return {
    unplaced: draft.learnerCount! - draft.placedCount!,
    belowMinimum: (places.data ?? []).filter(({ reasonCode }) => reasonCode.startsWith('TOO_FEW'))
      .length,
  };
}
