import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs';
import { useTranslation } from 'react-i18next';
import { StatusPill } from '@/components/StatusPill';
import { roundLink } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { Lines } from './Lines';
import { Part } from './Part';
import type { Round } from './types';

const CURRENT = ['OPEN', 'PLANNING', 'PUBLISHED', 'RUNNING'];

/** The rounds in which we offer places, or could. */
export function OurPlaces({ rounds }: { rounds: Round[] }) {
  const { t } = useTranslation('home');
  const { period } = useFormat();
  const current = rounds.filter(({ status }) => CURRENT.includes(status));
  if (current.length === 0) return null;
  return (
    <Part title={t('places.title')}>
      <Lines
        label={t('places.title')}
        lines={current.map(({ id, name, status, periodStartDate, periodEndDate }) => ({
          id,
          icon: IconDoor,
          to: roundLink(id),
          title: status === 'OPEN' ? t('places.offer', { round: name }) : name,
          text: period(periodStartDate, periodEndDate),
          aside: <StatusPill of="round" status={status} />,
        }))}
      />
    </Part>
  );
}
