import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { Final } from '@/components/Final';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { answerMerge, PROPOSALS } from './api';
import { proposalLink } from './links';
import classes from './proposal.module.css';
import type { MergeAnswer, Proposal } from './types';

interface Props {
  proposal: Proposal;
  who: { author: boolean; answers: boolean };
}

/** Whether the proposal may become part of another: the author decides, who asked may take it back. */
export function MergeCard({ proposal, who }: Props) {
  const { t } = useTranslation(['merge', 'proposal']);
  const client = useQueryClient();
  const request = proposal.mergeRequest;
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
    <Card tone={who.author ? 'attention' : 'plain'} title={t(who.author ? 'asked' : 'waits')}>
      <p>
        <AppLink to={proposalLink(request.into.id)}>{request.into.name}</AppLink>
      </p>
      {request.message && <p className={classes.quote}>{request.message}</p>}
      {who.author && (
        <>
          <p>{t('means')}</p>
          <Final />
        </>
      )}
      {answering.isError && <p role="alert">{text}</p>}
      <Group mt="md">
        {who.author && say('ACCEPTED', 'filled')}
        {who.author && say('DECLINED', 'default')}
        {who.answers && say('WITHDRAWN', 'default')}
      </Group>
    </Card>
  );
}
