import { NumberInput, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Columns } from '@/components/Card';
import { OrganisationSelect } from '@/features/organisation/public';
import { PersonSelect } from '@/features/people/public';
import type { Learner } from './api';
import { CohortSelect } from '@/features/network/public';

type Name = 'cohortId' | 'employerId' | 'supervisorId' | 'appliedDate' | 'contractHoursPerWeek';

interface Props {
  field: (name: Name) => GetInputPropsReturnType;
  networkId: string;
  /** Chosen now: the supervisor is somebody of this organisation. */
  employerId: string;
  learner?: Learner;
}

/** Where somebody learns and works: the same for a new learner and one to change. */
export function LearnerFields({ field, networkId, employerId, learner }: Props) {
  const { t } = useTranslation('learner');
  return (
    <>
      <OrganisationSelect
        label={t('learner.employer')}
        required
        kind="CARE_PROVIDER"
        networkId={networkId || undefined}
        chosen={learner?.employer}
        {...field('employerId')}
      />
      <CohortSelect
        none={t('cohort.none')}
        label={t('learner.cohort')}
        networkId={networkId || undefined}
        chosen={learner?.cohort}
        {...field('cohortId')}
      />
      <PersonSelect
        // Another employer has other supervisors: the choice starts anew.
        key={employerId}
        label={t('learner.supervisor')}
        description={employerId ? t('learner.supervisorHint') : t('learner.supervisorFirst')}
        disabled={!employerId}
        role="SUPERVISOR"
        organisationId={employerId || null}
        chosen={learner?.employer.id === employerId ? learner.supervisor : null}
        {...field('supervisorId')}
      />
      <Columns>
        <TextInput type="date" label={t('learner.applied')} required {...field('appliedDate')} />
        <NumberInput
          label={t('learner.hours')}
          min={1}
          max={40}
          {...field('contractHoursPerWeek')}
        />
      </Columns>
    </>
  );
}
