import { ActionIcon, Button, Select } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnmatched } from '@/components/form/useUnmatched';
import { foldedOptions } from '@/components/form/folded-options';
import classes from './plan.module.css';
import shared from '../parts/parts.module.css';
import { samePair } from './plan-options';
import type { PlanPair } from '../data/types';

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  kind: 'pins' | 'forbids';
  learners: Choice[];
  places: Choice[];
  value: PlanPair[];
  /** What the API says about a pair, by its place in the list. */
  errors: Map<number, string>;
  onChange: (value: PlanPair[]) => void;
}

/** Learners with a place, each found by typing a part of the name. */
export function PairPicker({ kind, learners, places, value, errors, onChange }: Props) {
  const { t } = useTranslation('plan');
  const [learner, setLearner] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const nameOf = (choices: Choice[], id: string) =>
    choices.find((choice) => choice.value === id)?.label ?? t('options.gone');
  const typedLearner = useUnmatched(learner ? nameOf(learners, learner) : '');
  const typedPlace = useUnmatched(place ? nameOf(places, place) : '');
  const add = () => {
    if (!learner || !place) return;
    const pair = { learnerId: learner, hostPlaceId: place };
    if (!value.some((one) => samePair(one, pair))) onChange([...value, pair]);
    setLearner(null);
    setPlace(null);
  };
  const search = {
    searchable: true,
    clearable: true,
    limit: 50,
    filter: foldedOptions,
    nothingFoundMessage: t('options.nothing'),
    clearButtonProps: { 'aria-label': t('options.clear') },
    comboboxProps: { withinPortal: false },
  } as const;
  return (
    <fieldset className={shared.hosts}>
      <legend>{t(`options.${kind}.title`)}</legend>
      <p className={shared.legendHint}>{t(`options.${kind}.hint`)}</p>
      {value.length > 0 && (
        <ul className={classes.pairs}>
          {value.map((pair, index) => (
            <li key={pair.learnerId + pair.hostPlaceId}>
              <span>
                {t(`options.${kind}.pair`, {
                  learner: nameOf(learners, pair.learnerId),
                  place: nameOf(places, pair.hostPlaceId),
                })}
                {errors.has(index) && (
                  <span role="alert" className={shared.fieldError}>
                    {errors.get(index)}
                  </span>
                )}
              </span>
              <ActionIcon
                variant="subtle"
                aria-label={t('options.remove', { name: nameOf(learners, pair.learnerId) })}
                onClick={() => onChange(value.toSpliced(index, 1))}
              >
                <IconX size={20} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.pairNew}>
        <Select
          {...search}
          label={t('assignment.learner')}
          data={learners}
          value={learner}
          {...typedLearner.props}
          onChange={(id) => {
            typedLearner.matched();
            setLearner(id);
          }}
        />
        <Select
          {...search}
          label={t('options.place')}
          data={places}
          value={place}
          {...typedPlace.props}
          onChange={(id) => {
            typedPlace.matched();
            setPlace(id);
          }}
        />
        <Button variant="default" disabled={!learner || !place} onClick={add}>
          {t('options.add')}
        </Button>
      </div>
    </fieldset>
  );
}
