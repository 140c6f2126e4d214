import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { RowList } from '@/components/RowList';
import { StatusPill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import { useProblemText } from '@/components/states';
import { myRequestsQuery, withdrawRequest } from './api';

/** What I asked about my data, and what was answered. Nothing to see before the first time. */
export function MyRequests() {
  const { t } = useTranslation('privacy');
  const { day } = useFormat();
  const items = useQuery(myRequestsQuery()).data?.items ?? [];
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: withdrawRequest,
    onSuccess: () => queries.invalidateQueries({ queryKey: myRequestsQuery().queryKey }),
  });
  const text = useProblemText(taking.error);
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
          aside: request.may?.includes('WITHDRAW') ? (
            <Button
              size="sm"
              variant="subtle"
              disabled={taking.isPending}
              onClick={() => taking.mutate(request.id)}
            >
              {t('mine.takeBack')}
            </Button>
          ) : (
            <StatusPill of="request" status={request.status} />
          ),
        }))}
      />
      {taking.isError && <p role="alert">{text}</p>}
    </Card>
  );
}
