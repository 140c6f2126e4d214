import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { useProblemText } from '@/components/states';
import { answerMerge, mergeRequestsQuery, mergeTransitionsQuery, PROPOSALS } from './api';
import { proposalLink } from './links';
import type { Proposal } from './types';

/** The author's own no to a merge, to think better of as long as the proposal waits for an answer. */
export function DeclinedMerge({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('merge');
  const client = useQueryClient();
  const asked = useQuery({
    ...mergeRequestsQuery(proposal.id),
    enabled: !proposal.mergeRequest,
  });
  const latest = asked.data?.[0];
  const steps = useQuery(mergeTransitionsQuery(proposal.id, latest?.id));
  const reopening = useMutation({
    mutationFn: () => answerMerge(proposal.id, latest!.id, 'OPEN'),
    onSuccess: () => client.invalidateQueries({ queryKey: [PROPOSALS] }),
  });
  const text = useProblemText(reopening.error);
  if (!latest || !steps.data?.allowed.some(({ to }) => to === 'OPEN')) return null;
  return (
    <Card title={t('declined')}>
      <p>
        <AppLink to={proposalLink(latest.into.id)}>{latest.into.name}</AppLink>
      </p>
      {reopening.isError && <p role="alert">{text}</p>}
      <Group mt="md">
        <Button variant="default" loading={reopening.isPending} onClick={() => reopening.mutate()}>
          {t('answer.OPEN')}
        </Button>
      </Group>
    </Card>
  );
}
