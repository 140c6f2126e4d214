import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposalsQuery } from './api';
import type { Proposal } from './types';

interface ChoiceProps {
  proposal: Proposal;
  value: string;
  onChange: (id: string) => void;
  error: string | null | false;
}

/** Another proposal of the network, by title. */
export function MergeChoice({ proposal, value, onChange, error }: ChoiceProps) {
  const { t } = useTranslation('proposal');
  const [q, setQ] = useState('');
  const others = useQuery(
    proposalsQuery({ networkId: proposal.network.id, pageSize: 20, ...(q && { q }) }),
  );
  return (
    <Select
      label={t('answer.mergedIntoId')}
      searchable
      allowDeselect={false}
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
