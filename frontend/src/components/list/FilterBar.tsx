import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilterBar.module.css';
import type { ListState } from './useListState';

export interface Choice {
  value: string;
  label: string;
}

/** The filters above a list; each writes to the address of the page. */
export function FilterBar({ list, children }: { list: ListState; children: ReactNode }) {
  const { t } = useTranslation('components');
  return (
    <div className={classes.bar} role="search">
      {children}
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
