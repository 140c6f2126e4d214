import { NativeSelect } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNetwork, useSession } from '@/features/account/public';
import { CohortSelect, hasEnded, NetworkSelect, useGoing } from '@/features/network/public';
import { OrganisationSelect } from '@/features/organisation/public';
import { runs, runsEverything } from '@/lib/reach';
import { SCOPE, type GrantValues } from './grant-form';
import { isInside } from './grants/api';
import { RolePlaceSelect } from './RolePlaceSelect';

interface Props {
  field: (name: 'role' | 'networkId' | 'organisationId' | 'cohortId') => GetInputPropsReturnType;
  values: GrantValues;
  /** Why the organisation may stay empty here. */
  organisationMay?: string;
}

const choices = (items: { id: string; name: string }[], none: string) => [
  { value: '', label: none },
  ...items.map(({ id, name }) => ({ value: id, label: name })),
];

/** Which role, what it lets somebody see, and where it works. */
export function GrantFields({ field, values, organisationMay }: Props) {
  const { t } = useTranslation(['people', 'account']);
  const me = useSession();
  const { networks, network } = useNetwork();
  const going = useGoing(networks);
  const everything = runsEverything(me);
  const own = me?.speaksFor ?? [];
  // Whoever runs more than an organisation finds one; an admin has a few to choose from.
  const wide = runs(me);
  const scope = SCOPE[values.role];
  const inNetwork = scope.network ? values.networkId : network?.id;
  return (
    <>
      <NativeSelect
        label={t('grant.role')}
        description={t(`roleHint.${values.role}`)}
        data={(me?.gives ?? []).map((value) => ({ value, label: t(`account:role.${value}`) }))}
        {...field('role')}
      />
      {scope.network &&
        (everything ? (
          <NetworkSelect
            label={t('grant.network')}
            description={scope.network === 'may' ? t('grant.networkMay') : undefined}
            required={scope.network === 'must'}
            without={hasEnded}
            chosen={networks.find(({ id }) => id === values.networkId)}
            {...field('networkId')}
          />
        ) : (
          <NativeSelect
            label={t('grant.network')}
            required
            data={choices(going, t('grant.choose'))}
            {...field('networkId')}
          />
        ))}
      {scope.organisation && !wide && (
        <NativeSelect
          label={t('grant.organisation')}
          description={organisationMay}
          required={!organisationMay}
          data={choices(own, t('grant.choose'))}
          {...field('organisationId')}
        />
      )}
      {scope.organisation && wide && isInside(values.role) && (
        <RolePlaceSelect
          key={values.role}
          role={values.role}
          label={t('grant.organisation')}
          description={organisationMay}
          required={!organisationMay}
          chosen={own.find(({ id }) => id === values.organisationId)}
          {...field('organisationId')}
        />
      )}
      {scope.organisation && wide && !isInside(values.role) && (
        <OrganisationSelect
          label={t('grant.organisation')}
          description={organisationMay}
          required={!organisationMay}
          networkId={everything ? undefined : inNetwork || undefined}
          {...field('organisationId')}
        />
      )}
      {scope.cohort && (
        <CohortSelect
          none={t('grant.choose')}
          label={t('grant.cohort')}
          required
          networkId={network?.id}
          {...field('cohortId')}
        />
      )}
    </>
  );
}
