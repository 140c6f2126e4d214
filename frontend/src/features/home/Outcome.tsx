import { useTranslation } from 'react-i18next';
import { Lines } from '@/components/Lines';
import { StatusPill } from '@/components/StatusPill';
import { internshipLink, roundLink } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { comingOf } from './coming';
import { Part } from './Part';
import type { Internship, Round } from './types';

/** Where the plan sends this learner, and why there; nothing when no plan says anything. */
export function Outcome({
  internships,
  waiting,
}: {
  internships: Internship[];
  /** The rounds of which the plan is known and gives no place. */
  waiting: Round[];
}) {
  const { t } = useTranslation('asked');
  const { period } = useFormat();
  const going = comingOf(internships, today()).toSorted((a, b) =>
    a.plannedStartDate.localeCompare(b.plannedStartDate),
  );
  if (going.length === 0 && waiting.length === 0) return null;
  return (
    <Part title={t('outcome.title')}>
      <Lines
        label={t('outcome.title')}
        lines={[
          ...going.map(({ id, host, reason, status, plannedStartDate, plannedEndDate }) => ({
            id,
            to: internshipLink(id),
            title: t(status === 'PROPOSED' ? 'outcome.proposed' : 'outcome.going', {
              host: host.name,
            }),
            // The reason is a sentence, so nothing comes after it.
            text: [period(plannedStartDate, plannedEndDate), reason].filter(Boolean).join(' · '),
            aside: <StatusPill of="internship" status={status} />,
          })),
          ...waiting.map(({ id, name, periodStartDate, periodEndDate }) => ({
            id,
            to: roundLink(id),
            title: t('outcome.none', { round: name }),
            text: period(periodStartDate, periodEndDate),
          })),
        ]}
      />
    </Part>
  );
}
