import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextStep } from '@/components/TransitionButtons';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { AnswerDialog } from './AnswerDialog';
import { answerProposal, PROPOSALS } from './api';
import { MergeDialog } from './MergeDialog';
import { asks, ROAD } from './proposal-state';
import type { Answer, Proposal, Transitions } from './types';

interface Props {
  proposal: Proposal;
  steps: Pick<Transitions, 'allowed' | 'blocked'>;
}

/** The answers that this person can give now; each asks for the words that belong to it. */
export function AnswerButtons({ proposal, steps }: Props) {
  const { t } = useTranslation(['proposal', 'merge', 'transition', 'status', 'components']);
  const client = useQueryClient();
  const [asking, setAsking] = useState<NextStep | null>(null);
  const answering = useMutation({
    mutationFn: (answer: Answer) => answerProposal(proposal.id, answer),
    onSuccess: async () => {
      setAsking(null);
      await client.invalidateQueries({ queryKey: [PROPOSALS] });
      void toast(t('answer.done'));
    },
  });
  const text = useProblemText(answering.error);
  const main = ROAD.find((state) => steps.allowed.some(({ to, back }) => to === state && !back));
  // Whose author is known is asked whether the two may become one.
  const asksAuthor = !proposal.mergeRequest && proposal.may?.includes('ASK_MERGE') === true;
  const [askingAuthor, setAskingAuthor] = useState(false);
  const rank = ({ to, back }: NextStep) => (back ? -1 : Number(to === main));
  const words = ({ to, back }: NextStep) =>
    back
      ? t('components:move.back', { status: t(`status:proposal.${to}`) })
      : t(`transition:proposal.${to}`);
  const start = (step: NextStep) => {
    answering.reset();
    if (step.needs.length > 0 || asks(step.to)) setAsking(step);
    else answering.mutate({ to: step.to as Answer['to'] });
  };
  return (
    <>
      {asksAuthor && (
        <Button variant="default" onClick={() => setAskingAuthor(true)}>
          {t('merge:ask')}
        </Button>
      )}
      {steps.allowed
        .toSorted((a, b) => rank(a) - rank(b))
        .map((step) => (
          <Button
            key={step.to}
            variant={step.to === main ? 'filled' : step.back ? 'subtle' : 'default'}
            disabled={answering.isPending}
            onClick={() => start(step)}
          >
            {words(step)}
          </Button>
        ))}
      {askingAuthor && <MergeDialog proposal={proposal} onClose={() => setAskingAuthor(false)} />}
      {asking && (
        <AnswerDialog
          proposal={proposal}
          step={asking}
          title={words(asking)}
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
