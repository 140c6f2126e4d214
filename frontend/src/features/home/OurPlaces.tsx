import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs';
import { useTranslation } from 'react-i18next';
import { StatusPill } from '@/components/StatusPill';
import { mayOffer, roundLink } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { Lines } from './Lines';
import { Part } from './Part';
import type { Round } from './types';

const CURRENT = ['OPEN', 'PLANNING', 'PUBLISHED', 'RUNNING'];

/** The rounds in which we offer places, or could. */
export function OurPlaces({ rounds }: { rounds: Round[] }) {
  const { t } = useTranslation('home');
  const { day, period } = useFormat();
  const current = rounds.filter(({ status }) => CURRENT.includes(status));
  if (current.length === 0) return null;
  return (
    <Part title={t('places.title')}>
      <Lines
        label={t('places.title')}
        lines={current.map((round) => {
          const when = period(round.periodStartDate, round.periodEndDate);
          const until = round.offerDeadlineDate && day(round.offerDeadlineDate);
          const open = mayOffer(round, false, today());
          return {
            id: round.id,
            icon: IconDoor,
            to: roundLink(round.id),
            title: open ? t('places.offer', { round: round.name }) : round.name,
            text: open && until ? t('places.until', { when, until }) : when,
            aside: <StatusPill of="round" status={round.status} />,
          };
        })}
      />
    </Part>
  );
}
