import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Final } from '@/components/Final';
import type { NextStep } from '@/components/TransitionButtons';
import { MergeChoice } from './MergeChoice';
import { answerWith, asks } from './proposal-state';
import type { Answer, Proposal } from './types';

interface Props {
  proposal: Proposal;
  step: NextStep;
  title: string;
  busy: boolean;
  problem: string | null;
  onAnswer: (answer: Answer) => void;
  onClose: () => void;
}

/** The words that go with an answer: a question, a reason, a lesson, or the proposal it joins. */
export function AnswerDialog({
  proposal,
  step: { to, needs, back },
  title,
  busy,
  problem,
  onAnswer,
  onClose,
}: Props) {
  const { t } = useTranslation(['proposal', 'transition', 'components']);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const field = back ? 'reason' : (asks(to) ?? 'reply');
  const must = needs.length > 0;
  const answer = () => {
    if (must && !text.trim()) return setMissing(true);
    onAnswer(
      back ? { to: to as Answer['to'], reason: text.trim() } : answerWith(to as Answer['to'], text),
    );
  };
  const error = (missing && !text.trim() && t('components:validation.required')) || problem;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      {field === 'mergedIntoId' ? (
        <>
          <Final />
          <MergeChoice proposal={proposal} value={text} onChange={setText} error={error} />
        </>
      ) : (
        <Textarea
          data-autofocus
          autosize
          minRows={4}
          maxLength={must ? 1000 : 4000}
          label={t(`answer.${field}`)}
          description={t(`answer.hint.${must ? 'must' : 'may'}`, {
            name: proposal.author?.name ?? t('list.unknown'),
          })}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={error}
        />
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('components:form.cancel')}
        </Button>
        <Button loading={busy} onClick={answer}>
          {title}
        </Button>
      </Group>
    </Modal>
  );
}
