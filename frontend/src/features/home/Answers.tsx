import IconDoorEnter from '@tabler/icons-react/dist/esm/icons/IconDoorEnter.mjs';
import IconHeartHandshake from '@tabler/icons-react/dist/esm/icons/IconHeartHandshake.mjs';
import { useTranslation } from 'react-i18next';
import { asksFor, internshipLink } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { Lines, type Line } from './Lines';
import { Part } from './Part';
import type { Internship } from './types';

interface Props {
  internships: Internship[];
  /** The organisations that this person answers for. */
  own: string[];
}

/** Who would come to us, and the agreements that wait for us, the nearest first. */
export function Answers({ internships, own }: Props) {
  const { t } = useTranslation('home');
  const { period } = useFormat();
  const lines = internships
    .toSorted((a, b) => a.plannedStartDate.localeCompare(b.plannedStartDate))
    .flatMap((one): Line[] => {
      const { id, learner, home, host, place, status, plannedStartDate, plannedEndDate } = one;
      const to = internshipLink(id);
      const when = period(plannedStartDate, plannedEndDate);
      if (status === 'PROPOSED' && own.includes(host.id)) {
        const title = t('answers.come', { name: learner.name });
        return [
          { id, to, title, icon: IconDoorEnter, text: [home.name, place.ward, when].join(' · ') },
        ];
      }
      const asked =
        (own.includes(home.id) && asksFor(one, 'HOME')) ||
        (own.includes(host.id) && asksFor(one, 'HOST'));
      if (!asked) return [];
      const title = t('answers.agree', { name: learner.name });
      const way = t('answers.way', { home: home.name, host: host.name });
      return [{ id, to, title, icon: IconHeartHandshake, text: [way, when].join(' · ') }];
    });
  if (lines.length === 0) return null;
  return (
    <Part title={t('answers.title')}>
      <Lines label={t('answers.title')} lines={lines} />
    </Part>
  );
}
