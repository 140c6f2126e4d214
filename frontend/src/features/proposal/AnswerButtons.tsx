import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { AnswerDialog } from './AnswerDialog';
import { answerProposal, PROPOSALS } from './api';
import { asks, stepsFor, usualStep } from './proposal-state';
import type { Answer, Proposal } from './types';

interface Props {
  proposal: Proposal;
  allowed: string[];
  who: { author: boolean; answers: boolean };
}

/** The answers that this person can give now; each asks for the words that belong to it. */
export function AnswerButtons({ proposal, allowed, who }: Props) {
  const { t } = useTranslation(['proposal', 'transition']);
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
  const steps = stepsFor(allowed, who).toSorted((a, b) => Number(a === main) - Number(b === main));
  const start = (to: string) => {
    answering.reset();
    if (asks(to)) setAsking(to);
    else answering.mutate({ to: to as Answer['to'] });
  };
  return (
    <>
      {steps.map((to) => (
        <Button
          key={to}
          variant={to === main ? 'filled' : 'default'}
          disabled={answering.isPending}
          onClick={() => start(to)}
        >
          {t(`transition:proposal.${to}`)}
        </Button>
      ))}
      {asking && (
        <AnswerDialog
          proposal={proposal}
          to={asking}
          busy={answering.isPending}
          problem={answering.isError ? text : null}
          onAnswer={answering.mutate}
          onClose={() => setAsking(null)}
        />
      )}
      {answering.isError && !asking && <p role="alert">{text}</p>}
    </>
  );
}
