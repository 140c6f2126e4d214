import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import type { ListState } from '@/components/list/useListState';
import { useNetwork, useSession } from '@/features/account/public';
import { organisationChoices } from '@/features/organisation/public';
import { peopleQuery } from '@/features/people/public';
import { runs, speaksFor } from '@/lib/reach';
import { LEARNER_STATUSES } from './api';
import { cohortChoices } from '@/features/network/public';

const choices = (items: { id: string; name: string }[] | undefined) =>
  (items ?? []).map(({ id, name }) => ({ value: id, label: name }));

/** Which learners: of a class, an employer, a supervisor, in a state. */
export function LearnerFilters({ list, search }: { list: ListState; search: ReactNode }) {
  const { t } = useTranslation(['learner', 'status']);
  const { network } = useNetwork();
  const me = useSession();
  const networkId = network?.id;
  const mayFind = runs(me) || speaksFor(me) || Boolean(me?.teaches.length);
  const cohorts = useQuery(cohortChoices(networkId)).data?.items;
  const employers = useQuery(organisationChoices({ kind: 'CARE_PROVIDER', networkId })).data?.items;
  const supervisors = useQuery({
    ...peopleQuery(
      { role: 'SUPERVISOR', networkId: networkId ?? null },
      { pageNumber: 1, pageSize: 250, sort: 'surname' },
    ),
    enabled: mayFind,
  }).data?.items;
  return (
    <FilterBar list={list} search={search}>
      <SelectFilter
        list={list}
        name="status"
        label={t('field.status')}
        choices={LEARNER_STATUSES.map((value) => ({ value, label: t(`status:learner.${value}`) }))}
      />
      <SelectFilter
        list={list}
        name="cohortId"
        label={t('learner.cohort')}
        choices={choices(cohorts)}
      />
      <SelectFilter
        list={list}
        name="employerId"
        label={t('learner.employer')}
        choices={choices(employers)}
      />
      {mayFind && (
        <SelectFilter
          list={list}
          name="supervisorId"
          label={t('learner.supervisor')}
          choices={choices(supervisors)}
        />
      )}
    </FilterBar>
  );
}
