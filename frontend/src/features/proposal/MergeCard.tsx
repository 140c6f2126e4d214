import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { Final } from '@/components/Final';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { answerMerge, mergeTransitionsQuery, PROPOSALS } from './api';
import { proposalLink } from './links';
import classes from './proposal.module.css';
import type { MergeAnswer, Proposal } from './types';

interface Props {
  proposal: Proposal;
}

/** Whether the proposal may become part of another: the author decides, who asked may take it back. */
export function MergeCard({ proposal }: Props) {
  const { t } = useTranslation(['merge', 'proposal']);
  const client = useQueryClient();
  const request = proposal.mergeRequest;
  const steps = useQuery(mergeTransitionsQuery(proposal.id, request?.id));
  const can = (to: MergeAnswer['to']) => steps.data?.allowed.some((step) => step.to === to);
  const answering = useMutation({
    mutationFn: (to: MergeAnswer['to']) => answerMerge(proposal.id, request!.id, to),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [PROPOSALS] });
      void toast(t('proposal:answer.done'));
    },
  });
  const text = useProblemText(answering.error);
  if (!request) return null;
  const say = (to: MergeAnswer['to'], variant: 'filled' | 'default') => (
    <Button
      variant={variant}
      loading={answering.isPending && answering.variables === to}
      disabled={answering.isPending}
      onClick={() => answering.mutate(to)}
    >
      {t(`answer.${to}`)}
    </Button>
  );
  return (
    <Card
      tone={can('ACCEPTED') ? 'attention' : 'plain'}
      title={t(can('ACCEPTED') ? 'asked' : 'waits')}
    >
      <p>
        <AppLink to={proposalLink(request.into.id)}>{request.into.name}</AppLink>
      </p>
      {request.message && <p className={classes.quote}>{request.message}</p>}
      {can('ACCEPTED') && (
        <>
          <p>{t('means')}</p>
          <Final />
        </>
      )}
      {answering.isError && <p role="alert">{text}</p>}
      <Group mt="md">
        {can('ACCEPTED') && say('ACCEPTED', 'filled')}
        {can('DECLINED') && say('DECLINED', 'default')}
        {can('WITHDRAWN') && say('WITHDRAWN', 'default')}
      </Group>
    </Card>
  );
}
