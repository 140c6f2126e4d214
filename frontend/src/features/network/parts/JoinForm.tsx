import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { RecordForm } from '@/components/form/RecordForm';
import { today } from '@/lib/today';
import { validOn } from '@/lib/validity';
import {
  membershipsOfQuery,
  organisationLink,
  organisationQuery,
} from '@/features/organisation/public';
import { hasEnded } from '../ended';
import { NetworkSelect } from '../NetworkSelect';
import { createMembership, ROLES } from './memberships';

const schema = z.object({
  networkId: z.string().min(1),
  role: z.enum(ROLES),
  validFrom: z.string(),
});

/** Asks a network to take the organisation in. */
export default function JoinForm() {
  const { t } = useTranslation(['membership', 'organisation']);
  const { organisationId = '' } = useParams({ strict: false });
  const organisation = useQuery(organisationQuery(organisationId)).data;
  const member = new Set(
    (useQuery(membershipsOfQuery(organisationId)).data?.items ?? [])
      .filter((membership) => membership.status === 'ACCEPTED' && validOn(membership, today()))
      .map(({ network }) => network.id),
  );
  return (
    <RecordForm
      title={t('ask.organisationTitle')}
      meta={organisation?.name}
      name={`join/${organisationId}`}
      values={{
        networkId: '',
        role: 'PARTNER' as (typeof ROLES)[number],
        validFrom: '',
      }}
      schema={schema}
      act={{ label: t('ask.send'), done: t('ask.done') }}
      save={({ networkId, role, validFrom }, { key }) =>
        createMembership(
          networkId,
          {
            organisationId,
            role,
            validFrom: validFrom || null,
            validTo: null,
            leaveReason: null,
            dateNote: null,
          },
          key,
        )
      }
      touches={['memberships']}
      after={() => organisationLink(organisationId)}
      back={organisationLink(organisationId)}
    >
      {(field) => (
        <>
          <p>{t('ask.organisationHint')}</p>
          <NetworkSelect
            label={t('ask.which')}
            required
            without={(network) => member.has(network.id) || hasEnded(network)}
            {...field('networkId')}
          />
          <NativeSelect
            label={t('organisation:networks.role')}
            data={ROLES.map((value) => ({
              value,
              label: t(`organisation:role.${value}`),
            }))}
            {...field('role')}
          />
          <TextInput type="date" label={t('organisation:networks.from')} {...field('validFrom')} />
        </>
      )}
    </RecordForm>
  );
}
