import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { cohortChoices, type Cohort } from './cohorts';

interface Props extends Omit<NativeSelectProps, 'data'> {
  networkId?: string;
  /** What the choice of none is called. */
  none: string;
  /** Which cohorts are meant; default: those that have not ended. */
  only?: (cohort: Cohort) => boolean;
  /** Already chosen, whatever its state. */
  chosenId?: string;
}

const open = ({ status }: Cohort) => status !== 'FINISHED' && status !== 'CANCELLED';

/** One of the cohorts of a network. */
export function CohortSelect({ networkId, none, only = open, chosenId, ...input }: Props) {
  const cohorts = useQuery(cohortChoices(networkId)).data?.items ?? [];
  const data = cohorts
    .filter((cohort) => only(cohort) || cohort.id === chosenId)
    .map(({ id, name }) => ({ value: id, label: name }));
  return <NativeSelect {...input} data={[{ value: '', label: none }, ...data]} />;
}
