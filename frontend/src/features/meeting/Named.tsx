import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { RowList } from '@/components/RowList';
import { registrationsQuery } from './api';
import { expected } from './registration-state';

/** Who else comes, as far as they want to be named. */
export function Named({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meeting');
  const { data } = useQuery(registrationsQuery(meetingId));
  const people = (data?.items ?? []).filter(({ status }) => expected(status));
  if (people.length === 0) return null;
  return (
    <Card title={t('named.title')}>
      <RowList
        label={t('named.title')}
        rows={people.map(({ id, person, organisation }) => ({
          id,
          title: person.name,
          text: organisation?.name,
        }))}
      />
    </Card>
  );
}
