import { validOn } from '@/lib/validity';
import type { Phase } from './phases';
import type { Theme } from './themes';

export type PhasesById = Map<string, Pick<Phase, 'startDate' | 'endDate'>>;

/** Whether the network worked on a theme on that day: its own dates, else those of its phases. */
export function themeOn(
  theme: Pick<Theme, 'validFrom' | 'validTo' | 'firstPhase' | 'lastPhase'>,
  day: string,
  phases: PhasesById,
) {
  const first = theme.firstPhase && phases.get(theme.firstPhase.id);
  const last = theme.lastPhase && phases.get(theme.lastPhase.id);
  return validOn(
    {
      validFrom: theme.validFrom ?? first?.startDate,
      validTo: theme.validTo ?? last?.endDate,
    },
    day,
  );
}
