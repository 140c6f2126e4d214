import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs';
import { useTranslation } from 'react-i18next';
import { Lines } from '@/components/Lines';
import { StatusPill } from '@/components/StatusPill';
import { roundLink } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { Part } from './Part';
import type { Round } from './types';

/** The rounds in which we offer places, or could. */
export function OurPlaces({ rounds }: { rounds: Round[] }) {
  const { t } = useTranslation('home');
  const { period } = useFormat();
  const shown = rounds.filter(({ status }) => status !== 'DRAFT');
  if (shown.length === 0) return null;
  return (
    <Part title={t('places.title')}>
      <Lines
        label={t('places.title')}
        lines={shown.map(({ id, name, status, periodStartDate, periodEndDate }) => ({
          id,
          icon: IconDoor,
          to: roundLink(id),
          title: name,
          text: period(periodStartDate, periodEndDate),
          aside: <StatusPill of="round" status={status} />,
        }))}
      />
    </Part>
  );
}
