import { TextInput } from '@mantine/core';
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

const schema = z.object({
  organisationId: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  dateNote: z.string().max(500),
});
const valuesOf = (member?: CollectiveMember) => ({
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
      save={(values, { key, etag }) => {
        const body = nulled(values, 'organisationId', 'validFrom', 'validTo', 'dateNote');
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
      {(field) => (
        <>
          <OrganisationSelect
            label={t('member.organisation')}
            description={t('member.organisationHint')}
            chosen={member?.organisation}
            {...field('organisationId')}
          />
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
