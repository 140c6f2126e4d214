import { NativeSelect, TextInput } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { OrganisationSelect } from '@/features/organisation/public';
import { blanks, nulled } from '@/lib/blank';
import {
  createMembership,
  membershipQuery,
  updateMembership,
  type Membership,
} from './memberships';
import { PartForm } from './PartForm';

const ROLES = ['PARTNER', 'SCHOOL', 'COACH', 'FUNDER'] as const;
const schema = z.object({
  organisationId: z.string(),
  role: z.enum(ROLES),
  validFrom: z.string(),
  validTo: z.string(),
  leaveReason: z.string().max(1000),
  dateNote: z.string().max(500),
});
const valuesOf = (member?: Membership) => ({
  organisationId: member?.organisation?.id ?? '',
  role: member?.role ?? ('PARTNER' as Membership['role']),
  ...blanks(member, 'validFrom', 'validTo', 'leaveReason', 'dateNote'),
});
const bodyOf = (values: ReturnType<typeof valuesOf>) =>
  nulled(values, 'organisationId', 'validFrom', 'validTo', 'leaveReason', 'dateNote');

/** Who takes part, as what and when; a membership ends by giving it a last day. */
export default function MembershipForm() {
  const { t } = useTranslation('network');
  const { membershipId } = useParams({ strict: false });
  return (
    <PartForm
      part="memberships"
      partId={membershipId}
      query={membershipQuery}
      title={(member) =>
        member ? (member.organisation?.name ?? t('member.unnamed')) : t('member.new')
      }
      schema={schema}
      valuesOf={valuesOf}
      create={(networkId, values, key) => createMembership(networkId, bodyOf(values), key)}
      update={(networkId, id, values, etag) =>
        updateMembership(networkId, id, bodyOf(values), etag)
      }
    >
      {(field, _, member) => (
        <>
          <OrganisationSelect
            label={t('member.organisation')}
            description={t('member.organisationHint')}
            chosen={member?.organisation}
            {...field('organisationId')}
          />
          <NativeSelect
            label={t('member.role')}
            data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
            {...field('role')}
          />
          <Columns>
            <TextInput type="date" label={t('member.from')} {...field('validFrom')} />
            <TextInput
              type="date"
              label={t('member.to')}
              description={t('member.toHint')}
              {...field('validTo')}
            />
          </Columns>
          <TextInput label={t('member.leaveReason')} {...field('leaveReason')} />
          <TextInput
            label={t('member.dateNote')}
            description={t('member.dateNoteHint')}
            {...field('dateNote')}
          />
        </>
      )}
    </PartForm>
  );
}
