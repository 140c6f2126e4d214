import { TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { RecordForm } from '@/components/form/RecordForm';
import { LoadedPage } from '@/components/Loaded';
import type { Versioned } from '@/lib/api/types';
import { nulled } from '@/lib/blank';
import { personLink } from '../links';
import type { Grant } from '../types';
import { usePlaceWords } from '../usePlaceWords';
import { grantQuery, updateGrant } from './api';

const schema = z.object({ validFrom: z.string().min(1), validTo: z.string() });
const valuesOf = ({ validFrom, validTo }: Grant) => ({ validFrom, validTo: validTo ?? '' });

/** From when to when somebody holds a role. */
export default function GrantDatesPage() {
  const { grantId = '' } = useParams({ strict: false });
  const query = useQuery(grantQuery(grantId));
  return <LoadedPage query={query}>{(grant) => <Fields grant={grant} />}</LoadedPage>;
}

function Fields({ grant }: { grant: Versioned<Grant> }) {
  const { t } = useTranslation('people');
  const { whole } = usePlaceWords();
  const queries = useQueryClient();
  return (
    <RecordForm
      title={t('grant.datesTitle')}
      meta={`${grant.person.name} · ${whole(grant)}`}
      name={`grant/${grant.id}`}
      values={valuesOf(grant)}
      etag={grant.etag}
      schema={schema}
      save={(values, { etag }) => updateGrant(grant.id, nulled(values, 'validTo'), etag)}
      latest={async () => {
        const fresh = await queries.fetchQuery({ ...grantQuery(grant.id), staleTime: 0 });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['role-grants', 'people']}
      after={() => personLink(grant.person.id)}
      back={personLink(grant.person.id)}
    >
      {(field) => (
        <Columns>
          <TextInput type="date" label={t('field.validFrom')} required {...field('validFrom')} />
          <TextInput
            type="date"
            label={t('field.validTo')}
            description={t('field.validToHint')}
            {...field('validTo')}
          />
        </Columns>
      )}
    </RecordForm>
  );
}
