import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StatusPill } from '@/components/StatusPill';
import { usePeriodWords } from '@/components/usePeriodWords';
import classes from '../network.module.css';
import { ChangeLink, PartCard } from './PartCard';
import { phasesQuery, type Phase } from './phases';

interface Props {
  id: string;
  mayAdd: boolean;
  mayChange: boolean;
}

/** The road of the network, the first phase on top. */
export function Phases({ id, mayAdd, mayChange }: Props) {
  const { t } = useTranslation('network');
  const words = usePeriodWords();
  const query = useQuery(phasesQuery(id));
  const when = (phase: Phase) =>
    [
      (phase.startDate || phase.endDate || !phase.durationMonths) &&
        words(phase.startDate, phase.endDate),
      phase.durationMonths && t('phase.months', { count: phase.durationMonths }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <PartCard
      id={id}
      part="phases"
      title={t('phase.title')}
      add={t('phase.add')}
      empty={t('phase.empty')}
      mayAdd={mayAdd}
      query={query}
    >
      {(phases) => (
        <ol className={classes.phases}>
          {phases.map((phase) => (
            <li key={phase.id} data-status={phase.status}>
              <h3>{phase.name}</h3>
              <p className="small muted">
                {[t(`phaseKind.${phase.kind}`), when(phase)].join(' · ')}
              </p>
              <StatusPill of="phase" status={phase.status} />
              {phase.description && <p className="small">{phase.description}</p>}
              {mayChange && (
                <span className="small">
                  <ChangeLink id={id} part="phases" of={phase} />
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </PartCard>
  );
}
