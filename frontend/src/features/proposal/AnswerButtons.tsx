import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { AnswerDialog } from './AnswerDialog';
import { answerProposal, PROPOSALS } from './api';
import { MergeDialog } from './MergeDialog';
import { asks, stepsFor, usualStep } from './proposal-state';
import type { Answer, Proposal } from './types';

interface Props {
  proposal: Proposal;
  allowed: string[];
  /** Those with which the last step is taken back. */
  back: string[];
  who: { author: boolean; answers: boolean };
}

/** The answers that this person can give now; each asks for the words that belong to it. */
export function AnswerButtons({ proposal, allowed, back, who }: Props) {
  const { t } = useTranslation(['proposal', 'merge', 'transition', 'status', 'components']);
  const client = useQueryClient();
  const [asking, setAsking] = useState<string | null>(null);
  const answering = useMutation({
    mutationFn: (answer: Answer) => answerProposal(proposal.id, answer),
    onSuccess: async () => {
      setAsking(null);
      await client.invalidateQueries({ queryKey: [PROPOSALS] });
      void toast(t('answer.done'));
    },
  });
  const text = useProblemText(answering.error);
  const main = usualStep(proposal.status);
  const rank = (to: string) => (back.includes(to) ? -1 : Number(to === main));
  const steps = stepsFor(proposal.status, { allowed, back }, who)
    .filter((to) => to !== 'MERGED' || !proposal.mergeRequest)
    .toSorted((a, b) => rank(a) - rank(b));
  const words = (to: string) =>
    back.includes(to)
      ? t('components:move.back', { status: t(`status:proposal.${to}`) })
      : to === 'MERGED' && proposal.author
        ? t('merge:ask')
        : t(`transition:proposal.${to}`);
  const start = (to: string) => {
    answering.reset();
    if (asks(to) || back.includes(to)) setAsking(to);
    else answering.mutate({ to: to as Answer['to'] });
  };
  return (
    <>
      {steps.map((to) => (
        <Button
          key={to}
          variant={to === main ? 'filled' : back.includes(to) ? 'subtle' : 'default'}
          disabled={answering.isPending}
          onClick={() => start(to)}
        >
          {words(to)}
        </Button>
      ))}
      {asking === 'MERGED' && proposal.author ? (
        <MergeDialog proposal={proposal} onClose={() => setAsking(null)} />
      ) : asking ? (
        <AnswerDialog
          proposal={proposal}
          to={asking}
          title={words(asking)}
          back={back.includes(asking)}
          busy={answering.isPending}
          problem={answering.isError ? text : null}
          onAnswer={answering.mutate}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {answering.isError && !asking && <p role="alert">{text}</p>}
    </>
  );
}
