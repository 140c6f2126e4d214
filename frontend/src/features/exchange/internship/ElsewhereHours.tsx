import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { BigNumber } from '@/components/BigNumber';
import { Card } from '@/components/Card';
import { RowList } from '@/components/RowList';
import { useFormat } from '@/lib/i18n/useFormat';
import { elsewhereHoursQuery } from '../data/internship-api';
import { internshipLink } from '../data/links';

/** Hours that the learner practised at other organisations; nothing before there are any. */
export default function ElsewhereHours({ id }: { id: string }) {
  const { t } = useTranslation('internship');
  const { day, number } = useFormat();
  const hours = useQuery(elsewhereHoursQuery(id));
  if (!hours.data?.internships.length) return null;
  const { confirmedHours, proposedHours, internships } = hours.data;
  return (
    <Card title={t('elsewhere.title')}>
      <BigNumber label={t('elsewhere.confirmed')} value={number(confirmedHours, 2)} />
      {proposedHours > 0 && (
        <p className="small muted">{t('elsewhere.waiting', { hours: number(proposedHours, 2) })}</p>
      )}
      <RowList
        label={t('elsewhere.title')}
        rows={internships.map((line) => ({
          id: line.internshipId,
          title: <AppLink to={internshipLink(line.internshipId)}>{line.host.name}</AppLink>,
          text: day(line.plannedStartDate),
          aside: t('elsewhere.count', { hours: number(line.confirmedHours, 2) }),
        }))}
      />
    </Card>
  );
}
