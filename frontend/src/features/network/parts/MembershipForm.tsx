import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppLink } from '@/components/AppLink';
import { Columns } from '@/components/Card';
import { OrganisationSelect } from '@/features/organisation/public';
import { blanks, nulled } from '@/lib/blank';
import { networkLink, unnamedMemberLink } from '../links';
import {
  createMembership,
  membershipQuery,
  ROLES,
  updateMembership,
  type Membership,
} from './memberships';
import { MembershipSteps } from './MembershipSteps';
import { PartForm } from './PartForm';

const schema = z.object({
  organisationId: z.string(),
  role: z.enum(ROLES),
  validFrom: z.string(),
  validTo: z.string(),
  leaveReason: z.string().max(1000),
  dateNote: z.string().max(500),
});
/** Asking is asking somebody. */
const askSchema = schema.extend({ organisationId: z.string().min(1) });
const valuesOf = (member?: Membership) => ({
  organisationId: member?.organisation?.id ?? '',
  role: member?.role ?? ('PARTNER' as Membership['role']),
  ...blanks(member, 'validFrom', 'validTo', 'leaveReason', 'dateNote'),
});
const bodyOf = (values: ReturnType<typeof valuesOf>) =>
  nulled(values, 'organisationId', 'validFrom', 'validTo', 'leaveReason', 'dateNote');

/** Asks an organisation to join; of one that joined, makes the period shorter or ends it. */
export default function MembershipForm() {
  const { t } = useTranslation(['membership', 'network']);
  const { networkId = '', membershipId } = useParams({ strict: false });
  const navigate = useNavigate();
  return (
    <PartForm
      part="memberships"
      partId={membershipId}
      query={membershipQuery}
      title={(member) =>
        member ? (member.organisation?.name ?? t('network:member.unnamed')) : t('ask.networkTitle')
      }
      schema={membershipId ? schema : askSchema}
      act={membershipId ? undefined : { label: t('ask.send'), done: t('ask.done') }}
      valuesOf={valuesOf}
      create={(of, values, key) => createMembership(of, bodyOf(values), key)}
      update={(of, id, values, etag) => updateMembership(of, id, bodyOf(values), etag)}
    >
      {(field, _, member) => (
        <>
          {member && <p>{t(member.organisation ? 'fixed' : 'fixedUnnamed')}</p>}
          {!member && (
            <>
              <p>{t('ask.networkHint')}</p>
              <p>
                {t('ask.noName')}{' '}
                <AppLink to={unnamedMemberLink(networkId)}>{t('unnamed.title')}</AppLink>
              </p>
              <OrganisationSelect
                label={t('network:member.organisation')}
                required
                {...field('organisationId')}
              />
            </>
          )}
          {!member?.organisation && (
            <NativeSelect
              label={t('network:member.role')}
              data={ROLES.map((value) => ({ value, label: t(`network:role.${value}`) }))}
              {...field('role')}
            />
          )}
          <Columns>
            <TextInput type="date" label={t('network:member.from')} {...field('validFrom')} />
            <TextInput
              type="date"
              label={t('network:member.to')}
              description={t('network:member.toHint')}
              {...field('validTo')}
            />
          </Columns>
          {member && (
            <TextInput
              label={t('network:member.leaveReason')}
              description={t('leaveHint')}
              {...field('leaveReason')}
            />
          )}
          <TextInput
            label={t('network:member.dateNote')}
            description={t('network:member.dateNoteHint')}
            {...field('dateNote')}
          />
          {member && (
            <Group>
              <MembershipSteps
                membership={member}
                onEnded={() => void navigate({ to: networkLink(networkId) })}
              />
            </Group>
          )}
        </>
      )}
    </PartForm>
  );
}
