import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { cohortChoices, type Cohort } from './cohorts';

interface Props extends Omit<NativeSelectProps, 'data'> {
  networkId?: string;
  /** What the choice of none is called. */
  none: string;
  /** Not to be chosen. */
  without?: string;
  /** Already chosen, whatever its state. */
  chosen?: Pick<Cohort, 'id' | 'name'> | null;
}

/** One of the cohorts of a network that somebody can still join. */
export function CohortSelect({ networkId, none, without, chosen, ...input }: Props) {
  const cohorts = useQuery(cohortChoices(networkId, true)).data?.items ?? [];
  const choices = new Map(
    [...(chosen ? [chosen] : []), ...cohorts]
      .filter(({ id }) => id !== without)
      .map(({ id, name }) => [id, name]),
  );
  const data = [...choices].map(([value, label]) => ({ value, label }));
  return <NativeSelect {...input} data={[{ value: '', label: none }, ...data]} />;
}
