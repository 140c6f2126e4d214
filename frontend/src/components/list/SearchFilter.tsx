import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilterBar.module.css';
import type { ListState } from './useListState';

/** Searches while typing, a moment after the last key. */
export function SearchFilter({ list, label }: { list: ListState; label?: string }) {
  const { t } = useTranslation('components');
  const [text, setText] = useState(list.q);
  const [known, setKnown] = useState(list.q);
  const search = useDebouncedCallback((value: string) => {
    setKnown(value);
    list.setSearch(value);
  }, 300);
  // "Back" or "clear" changed the address from outside: follow it.
  if (list.q !== known) {
    setKnown(list.q);
    setText(list.q);
  }
  return (
    <TextInput
      type="search"
      className={classes.search}
      label={label ?? t('list.search')}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
