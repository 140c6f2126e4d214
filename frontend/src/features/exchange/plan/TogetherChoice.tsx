import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import { roundsQuery } from '../data/api';
import classes from './plan.module.css';
import type { Round } from '../data/types';
import { isRepair } from './plan-options';

interface Props {
  round: Round;
  value: string[];
  /** What the API says about a round, by its place in the list, or about all of them. */
  errors: string[];
  onChange: (value: string[]) => void;
}

/** Other rounds to plan at once with this one, so that nobody comes to a host twice. */
export function TogetherChoice({ round, value, errors, onChange }: Props) {
  const { t } = useTranslation('plan');
  const { period } = useFormat();
  const rounds = useQuery({
    ...roundsQuery({ networkId: round.network.id, status: 'PLANNING', pageSize: 100 }),
    enabled: !isRepair(round),
  });
  const others = (rounds.data?.items ?? []).filter(({ id }) => id !== round.id);
  if (isRepair(round) || others.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('options.together.title')}
      description={t('options.together.hint')}
      error={errors.length > 0 && errors.join(' ')}
      value={value}
      onChange={onChange}
    >
      <div className={classes.choices}>
        {others.map(({ id, name, periodStartDate, periodEndDate }) => (
          <Checkbox
            key={id}
            value={id}
            label={`${name} · ${period(periodStartDate, periodEndDate)}`}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
