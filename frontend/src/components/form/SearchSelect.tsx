import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/api/types';

export interface Named {
  id: string;
  name: string;
}

/** What a select of this kind takes: those of a field of a form, and the choice it starts with. */
export interface SearchSelectProps extends Pick<
  SelectProps,
  'label' | 'description' | 'error' | 'required' | 'disabled' | 'onFocus' | 'onBlur'
> {
  value?: string;
  onChange?: (id: string) => void;
  /** Already chosen: its name is shown before anything is searched. */
  chosen?: Named | null;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- any key, any error: only the page of names matters here */
interface Props extends SearchSelectProps {
  options: (text: string) => UseQueryOptions<Page<Named>, any, any, any>;
}

/** One out of many, found by typing a part of the name; the API searches. */
export function SearchSelect({ options, chosen, value, onChange, ...input }: Props) {
  const { t } = useTranslation('components');
  const [known, setKnown] = useState<Named | null>(chosen ?? null);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text === known?.name ? '' : text, 250);
  const query = useQuery(options(asked));
  const found = (query.data as Page<Named> | undefined)?.items ?? [];
  const all = known && !found.some(({ id }) => id === known.id) ? [known, ...found] : found;
  return (
    <Select
      {...input}
      searchable
      clearable={!input.required}
      clearButtonProps={{ 'aria-label': t('select.clear') }}
      placeholder={t('select.type')}
      nothingFoundMessage={query.isFetching ? t('state.loading') : t('list.nothingFound')}
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options: unfiltered }) => unfiltered}
      value={value || null}
      onSearchChange={setText}
      onChange={(id) => {
        setKnown(all.find((one) => one.id === id) ?? null);
        onChange?.(id ?? '');
      }}
    />
  );
}
