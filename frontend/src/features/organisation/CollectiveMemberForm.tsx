import { Checkbox, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import type { Versioned } from '@/lib/api/types';
import { blanks, nulled } from '@/lib/blank';
import { organisationQuery, type CollectiveMember } from './api';
import {
  collectiveMemberQuery,
  createCollectiveMember,
  updateCollectiveMember,
} from './collective';
import { organisationLink } from './links';
import { OrganisationSelect } from './OrganisationSelect';

/** Nobody by mistake: that no source gives a name is said, not left out. */
const member = {
  validFrom: z.string(),
  validTo: z.string(),
  dateNote: z.string().max(500),
};
const schema = z.discriminatedUnion('nameless', [
  z.object({ ...member, nameless: z.literal(false), organisationId: z.string().min(1) }),
  z.object({ ...member, nameless: z.literal(true), organisationId: z.string() }),
]);
const valuesOf = (member?: CollectiveMember) => ({
  nameless: member !== undefined && !member.organisation,
  organisationId: member?.organisation?.id ?? '',
  ...blanks(member, 'validFrom', 'validTo', 'dateNote'),
});

/** Who is a member of this collective, from when to when; ending a membership is giving it an end. */
export default function CollectiveMemberForm() {
  const { organisationId = '', memberId } = useParams({ strict: false });
  const existing = useQuery({
    ...collectiveMemberQuery(organisationId, memberId ?? ''),
    enabled: memberId !== undefined,
  });
  if (!memberId) return <Fields of={organisationId} />;
  return (
    <LoadedPage query={existing}>
      {(member) => <Fields of={organisationId} member={member} />}
    </LoadedPage>
  );
}

function Fields({ of, member }: { of: string; member?: Versioned<CollectiveMember> }) {
  const { t } = useTranslation('organisation');
  const queries = useQueryClient();
  const collective = useQuery(organisationQuery(of)).data;
  return (
    <RecordForm
      title={member ? (member.organisation?.name ?? t('member.unnamed')) : t('member.new')}
      meta={collective?.name}
      name={`collective-member/${of}/${member?.id ?? 'new'}`}
      values={valuesOf(member)}
      etag={member?.etag}
      schema={schema}
      save={({ nameless, ...values }, { key, etag }) => {
        const body = {
          ...nulled(values, 'validFrom', 'validTo', 'dateNote'),
          organisationId: nameless ? null : values.organisationId,
        };
        return member
          ? updateCollectiveMember(of, member.id, body, etag)
          : createCollectiveMember(of, body, key);
      }}
      latest={async () => {
        const fresh = await queries.fetchQuery({
          ...collectiveMemberQuery(of, member!.id),
          staleTime: 0,
        });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['collective-members']}
      after={() => organisationLink(of)}
      back={organisationLink(of)}
    >
      {(field, form) => (
        <>
          {!form.getValues().nameless && (
            <OrganisationSelect
              label={t('member.organisation')}
              required
              chosen={member?.organisation}
              {...field('organisationId')}
            />
          )}
          <Checkbox label={t('member.nameless')} {...field('nameless', 'checkbox')} />
          <Columns>
            <TextInput type="date" label={t('member.from')} {...field('validFrom')} />
            <TextInput type="date" label={t('member.to')} {...field('validTo')} />
          </Columns>
          <TextInput
            label={t('member.dateNote')}
            description={t('member.dateNoteHint')}
            {...field('dateNote')}
          />
        </>
      )}
    </RecordForm>
  );
}
