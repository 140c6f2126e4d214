import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import IconFilter from '@tabler/icons-react/dist/esm/icons/IconFilter.mjs';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilterBar.module.css';
import type { ListState } from './useListState';

export interface Choice {
  value: string;
  label: string;
}

interface BarProps {
  list: ListState;
  /** Always in sight: the search. */
  search?: ReactNode;
  /** The filters; on a phone behind a button. */
  children?: ReactNode;
}

/** The filters above a list; each writes to the address of the page. */
export function FilterBar({ list, search, children }: BarProps) {
  const { t } = useTranslation('components');
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.bar} role="search">
      {search}
      {children && (
        <Button
          variant="default"
          className={classes.toggle}
          leftSection={<IconFilter size={18} aria-hidden />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('filter.title')}
        </Button>
      )}
      <div className={classes.filters} data-open={open || undefined}>
        {children}
      </div>
      {list.filtered && (
        <Button variant="subtle" onClick={list.clear}>
          {t('list.clear')}
        </Button>
      )}
    </div>
  );
}

interface FilterProps {
  list: ListState;
  name: string;
  label: string;
  choices: Choice[];
}

/** Many choices: the select of the device itself, which every thumb knows. */
export function SelectFilter({ list, name, label, choices }: FilterProps) {
  const { t } = useTranslation('components');
  return (
    <NativeSelect
      className={classes.select}
      label={label}
      value={list.filters[name] ?? ''}
      onChange={(event) => list.setFilter(name, event.currentTarget.value || null)}
      data={[{ value: '', label: t('filter.all') }, ...choices]}
    />
  );
}

/** Two to four choices, all in sight. */
export function SegmentFilter({ list, name, label, choices }: FilterProps) {
  const { t } = useTranslation('components');
  return (
    <SegmentedControl
      aria-label={label}
      value={list.filters[name] ?? ''}
      onChange={(value) => list.setFilter(name, value || null)}
      data={[{ value: '', label: t('filter.all') }, ...choices]}
    />
  );
}
