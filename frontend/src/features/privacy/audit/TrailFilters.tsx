import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import type { ListState } from '@/components/list/useListState';
import { PersonSelect } from '@/features/people/public';
import classes from '../privacy.module.css';
import { ACTIONS } from '../types';

/** What people ask after most; the rest is found by person and by day. */
const SUBJECTS = [
  'learner',
  'wish',
  'exchange-internship',
  'reflection',
  'person',
  'role-grant',
  'registration',
  'cohort',
  'exchange-round',
  'meeting',
  'improvement-proposal',
  'organisation',
  'network',
  'data-request',
] as const;

interface Props {
  list: ListState;
  /** An auditor knows no names, so cannot ask after one. */
  names: boolean;
}

export function TrailFilters({ list, names }: Props) {
  const { t } = useTranslation('privacy');
  const date = (name: 'from' | 'to') => (
    <TextInput
      type="date"
      className={classes.filter}
      label={t(`audit.${name}`)}
      value={list.filters[name] ?? ''}
      onChange={(event) => list.setFilter(name, event.currentTarget.value || null)}
    />
  );
  const person = (name: 'personId' | 'actorId') => (
    <div className={classes.person}>
      <PersonSelect
        key={list.filters[name] ?? 'none'}
        label={t(`audit.${name}`)}
        chosen={list.filters[name] ? { id: list.filters[name], name: t('audit.chosen') } : null}
        value={list.filters[name] ?? ''}
        onChange={(id) => list.setFilter(name, id || null)}
      />
    </div>
  );
  return (
    <FilterBar list={list}>
      {names && person('personId')}
      {names && person('actorId')}
      <SelectFilter
        list={list}
        name="action"
        label={t('audit.action')}
        choices={ACTIONS.map((value) => ({ value, label: t(`action.${value}`) }))}
      />
      <SelectFilter
        list={list}
        name="subjectType"
        label={t('audit.subject')}
        choices={SUBJECTS.map((value) => ({ value, label: t(`about.${value}`) }))}
      />
      <div className={classes.period}>
        {date('from')}
        {date('to')}
      </div>
    </FilterBar>
  );
}
