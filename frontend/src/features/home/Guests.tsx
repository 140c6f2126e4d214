import IconDoorEnter from '@tabler/icons-react/dist/esm/icons/IconDoorEnter.mjs';
import { useTranslation } from 'react-i18next';
import { internshipLink } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { Lines } from './Lines';
import { Part } from './Part';
import type { Internship } from './types';

/** Learners of others who would come to us, until somebody says yes or no. */
export function Guests({ internships }: { internships: Internship[] }) {
  const { t } = useTranslation('home');
  const { period } = useFormat();
  if (internships.length === 0) return null;
  return (
    <Part title={t('guests.title')}>
      <Lines
        label={t('guests.title')}
        lines={internships.map(
          ({ id, learner, home, place, plannedStartDate, plannedEndDate }) => ({
            id,
            icon: IconDoorEnter,
            to: internshipLink(id),
            title: t('guests.answer', { name: learner.name }),
            text: [home.name, place.ward, period(plannedStartDate, plannedEndDate)].join(' · '),
          }),
        )}
      />
    </Part>
  );
}
