import { ActionIcon, NumberInput, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnmatched } from '@/components/form/useUnmatched';
import { supervisorsQuery } from '../data/choices-api';
import classes from './place.module.css';
import type { Load } from './place-form';

interface Props {
  organisationId: string;
  disabled: boolean;
  value: Load[];
  onChange: (value: Load[]) => void;
}

/** Who looks after the learners: found by name, each with the most they can take. */
export function SupervisorPicker({ organisationId, disabled, value, onChange }: Props) {
  const { t } = useTranslation('place');
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text, 250);
  const found = useQuery(supervisorsQuery(disabled ? '' : organisationId, wanted));
  const people = (found.data ?? []).filter(({ id }) => !value.some((load) => load.id === id));
  const unmatched = useUnmatched('');
  const add = (id: string | null) => {
    const person = people.find((one) => one.id === id);
    if (person) onChange([...value, { id: person.id, name: person.name, maximumLearners: 1 }]);
    setText('');
    unmatched.matched();
  };
  return (
    <div className={classes.people}>
      <Select
        label={t('placeForm.supervisors')}
        description={t('placeForm.supervisorsHint')}
        placeholder={t('placeForm.findPerson')}
        {...unmatched.props}
        searchable
        disabled={disabled || organisationId === ''}
        value={null}
        searchValue={text}
        onSearchChange={setText}
        onChange={add}
        filter={({ options }) => options}
        nothingFoundMessage={found.isFetching ? undefined : t('placeForm.nobody')}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {value.map((load) => (
        <div key={load.id} className={classes.person}>
          <span>{load.name}</span>
          <NumberInput
            aria-label={t('placeForm.load', { name: load.name })}
            min={1}
            max={99}
            w={90}
            disabled={disabled}
            value={load.maximumLearners}
            onChange={(next) =>
              onChange(
                value.map((one) =>
                  one.id === load.id ? { ...one, maximumLearners: Number(next) || 1 } : one,
                ),
              )
            }
          />
          <ActionIcon
            variant="subtle"
            disabled={disabled}
            aria-label={t('placeForm.remove', { name: load.name })}
            onClick={() => onChange(value.filter(({ id }) => id !== load.id))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </div>
  );
}
