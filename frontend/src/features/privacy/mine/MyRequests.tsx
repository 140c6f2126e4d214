import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { RowList } from '@/components/RowList';
import { StatusPill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import { myRequestsQuery } from './api';

/** What I asked about my data, and what was answered. Nothing to see before the first time. */
export function MyRequests() {
  const { t } = useTranslation('privacy');
  const { day } = useFormat();
  const items = useQuery(myRequestsQuery()).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t('mine.asked')}>
      <RowList
        label={t('mine.asked')}
        rows={items.map((request) => ({
          id: request.id,
          title: t(`ask.${request.kind}`),
          text: [
            t('mine.askedOn', { date: day(request.createdAt) }),
            request.reason && t('mine.answer', { text: request.reason }),
          ]
            .filter(Boolean)
            .join(' · '),
          aside: <StatusPill of="request" status={request.status} />,
        }))}
      />
    </Card>
  );
}
