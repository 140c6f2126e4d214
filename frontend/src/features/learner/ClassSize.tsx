import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { ChartFrame } from '@/components/charts/ChartFrame';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Cohort } from './cohorts';
import { gateOf, seatsOf } from './gate';
import classes from './learner.module.css';

/** The class against its minimum: who is enrolled, who is promised, and how many are still needed. */
export function ClassSize({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation('learner');
  const { date } = useFormat();
  const limits = [
    t('size.minimumIs', { count: cohort.minimumSize }),
    cohort.maximumSize && t('size.maximumIs', { count: cohort.maximumSize }),
    cohort.decisionDate && t('size.decision', { date: date(cohort.decisionDate) }),
  ]
    .filter(Boolean)
    .join(' · ');
  const gate = gateOf(cohort);
  if (!gate)
    return (
      <Card title={t('size.title')}>
        <p>{t('size.hidden')}</p>
        <p className="small muted">{limits}</p>
      </Card>
    );
  const seats = seatsOf(gate);
  return (
    <ChartFrame
      title={t('size.title')}
      fileTitle={`${cohort.name} ${t('size.title')}`}
      rows={[
        [t('size.what'), t('size.learners')],
        [t('size.enrolled'), gate.enrolled],
        [t('size.pledged'), gate.pledged],
        [t('size.minimum'), gate.minimum],
        [t('size.missing'), gate.short],
      ]}
      note={t('size.note', { count: gate.expected })}
    >
      <p className={classes.verdict} data-short={gate.short > 0 || undefined}>
        {gate.short > 0
          ? t('size.short', { count: gate.short })
          : t('size.enough', { count: gate.expected - gate.minimum })}
      </p>
      <div
        className={classes.seats}
        role="img"
        aria-label={t('size.label', { ...gate, count: gate.expected })}
      >
        {seats.map((seat, index) => (
          <span
            key={index}
            data-seat={seat}
            data-last={(index === gate.minimum - 1 && index < seats.length - 1) || undefined}
          />
        ))}
      </div>
      <ul className={classes.legend} aria-hidden>
        <li data-seat="enrolled">{t('size.legendEnrolled', { count: gate.enrolled })}</li>
        <li data-seat="pledged">{t('size.legendPledged', { count: gate.pledged })}</li>
        {gate.short > 0 && (
          <li data-seat="missing">{t('size.legendMissing', { count: gate.short })}</li>
        )}
      </ul>
      <p className="small muted">{limits}</p>
    </ChartFrame>
  );
}
