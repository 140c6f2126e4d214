import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnmatched } from './useUnmatched';

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

interface Props extends SearchSelectProps {
  /** What the API found for the text of the last `onSearch`. */
  found: { data?: { items: Named[] }; isFetching: boolean };
  onSearch: (text: string) => void;
}

/** One out of many, found by typing a part of the name; the API searches. */
export function SearchSelect({ found, onSearch, chosen, value, onChange, ...input }: Props) {
  const { t } = useTranslation('components');
  const [known, setKnown] = useState<Named | null>(chosen ?? null);
  const search = useDebouncedCallback(onSearch, 250);
  const items = found.data?.items ?? [];
  const all = known && !items.some(({ id }) => id === known.id) ? [known, ...items] : items;
  const unmatched = useUnmatched(all.find(({ id }) => id === value)?.name ?? '', input.error);
  return (
    <Select
      {...input}
      {...unmatched.props}
      searchable
      // With what is wrong in sight, the list waits until it is asked for.
      openOnFocus={!input.error}
      clearable={!input.required}
      // Choosing what is chosen leaves it chosen; who wants none of them has the cross.
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': t('select.clear') }}
      placeholder={t('select.type')}
      nothingFoundMessage={found.isFetching ? t('state.loading') : t('list.nothingFound')}
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      value={value || null}
      // Choosing puts the whole name in the field: that is no search.
      onSearchChange={(text) => search(all.some(({ name }) => name === text) ? '' : text)}
      onChange={(id) => {
        unmatched.matched();
        setKnown(all.find((one) => one.id === id) ?? null);
        onChange?.(id ?? '');
      }}
    />
  );
}
