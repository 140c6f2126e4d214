import { Button, Group, Modal, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposalsQuery } from './api';
import { answerWith, asks } from './proposal-state';
import type { Answer, Proposal } from './types';

interface Props {
  proposal: Proposal;
  to: string;
  busy: boolean;
  problem: string | null;
  onAnswer: (answer: Answer) => void;
  onClose: () => void;
}

/** The words that go with an answer: a question, a reason, a lesson, or the proposal it joins. */
export function AnswerDialog({ proposal, to, busy, problem, onAnswer, onClose }: Props) {
  const { t } = useTranslation(['proposal', 'transition', 'components']);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const { field, must } = asks(to) ?? { field: 'reply' as const, must: false };
  const answer = () => {
    if (must && !text.trim()) return setMissing(true);
    onAnswer(answerWith(to as Answer['to'], text));
  };
  const error = (missing && !text.trim() && t('components:validation.required')) || problem;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`transition:proposal.${to}`)}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      {field === 'mergedIntoId' ? (
        <MergeChoice proposal={proposal} value={text} onChange={setText} error={error} />
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
          {t(`transition:proposal.${to}`)}
        </Button>
      </Group>
    </Modal>
  );
}

interface ChoiceProps {
  proposal: Proposal;
  value: string;
  onChange: (id: string) => void;
  error: string | null | false;
}

function MergeChoice({ proposal, value, onChange, error }: ChoiceProps) {
  const { t } = useTranslation('proposal');
  const [q, setQ] = useState('');
  const others = useQuery(
    proposalsQuery({ networkId: proposal.network.id, pageSize: 20, ...(q && { q }) }),
  );
  return (
    <Select
      label={t('answer.mergedIntoId')}
      searchable
      onSearchChange={setQ}
      filter={({ options }) => options}
      value={value || null}
      onChange={(id) => onChange(id ?? '')}
      error={error}
      data={(others.data?.items ?? [])
        .filter(({ id }) => id !== proposal.id)
        .map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}
