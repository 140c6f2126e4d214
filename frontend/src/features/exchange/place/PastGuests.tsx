import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { RowList } from '@/components/RowList';
import { StatusPill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import classes from '../parts/parts.module.css';
import { internshipsQuery } from '../data/internship-api';
import { internshipLink } from '../data/links';
import { shownAs } from '../internship/internship-state';
import type { Ref } from '../data/types';

/** Who was with a host before, the last one first. */
export function PastGuests({ own }: { own: Ref }) {
  const { t } = useTranslation('place');
  const { period } = useFormat();
  const past = useQuery(
    internshipsQuery({
      hostOrganisationId: own.id,
      endsBeforeDate: today(),
      sort: '-plannedStartDate',
      pageSize: 50,
    }),
  );
  if (!past.data?.items.length) return null;
  return (
    <details className={classes.rules}>
      <summary>{t('guests.past')}</summary>
      <RowList
        label={t('guests.past')}
        rows={past.data.items.map((one) => ({
          id: one.id,
          title: <AppLink to={internshipLink(one.id)}>{one.learner.name}</AppLink>,
          text: `${period(one.plannedStartDate, one.plannedEndDate)} · ${one.home.name}`,
          aside: <StatusPill of="internship" status={shownAs(one, today())} />,
        }))}
      />
    </details>
  );
}
