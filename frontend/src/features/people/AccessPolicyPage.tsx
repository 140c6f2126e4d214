import { Radio } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { RecordForm } from '@/components/form/RecordForm';
import { LoadedPage } from '@/components/Loaded';
import { organisationLink, organisationQuery } from '@/features/organisation/public';
import type { Versioned } from '@/lib/api/types';
import { accessPolicyQuery, updateAccessPolicy } from './api';
import { NamesPicture } from './NamesPicture';
import classes from './people.module.css';
import type { AccessPolicy, Named } from './types';

const schema = z.object({
  secondFactor: z.enum(['REQUIRED', 'OPTIONAL']),
  namesFrom: z.enum(['ALWAYS', 'AGREED']),
});
const valuesOf = ({ secondFactor, namesFrom }: AccessPolicy) => ({ secondFactor, namesFrom });

/** How an organisation wants its people to log in, and when others see the names of its learners. */
export default function AccessPolicyPage() {
  const { organisationId = '' } = useParams({ strict: false });
  const organisation = useQuery(organisationQuery(organisationId));
  const policy = useQuery(accessPolicyQuery(organisationId));
  return (
    <LoadedPage query={organisation}>
      {(known) => (
        <LoadedPage query={policy}>
          {(current) => <Fields organisation={known} policy={current} />}
        </LoadedPage>
      )}
    </LoadedPage>
  );
}

interface Props {
  organisation: Named;
  policy: Versioned<AccessPolicy>;
}

function Fields({ organisation, policy }: Props) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const back = organisationLink(organisation.id);
  return (
    <RecordForm
      title={t('policy.title')}
      meta={organisation.name}
      name={`access-policy/${organisation.id}`}
      values={valuesOf(policy)}
      etag={policy.etag}
      schema={schema}
      save={(values, { etag }) => updateAccessPolicy(organisation.id, values, etag)}
      latest={async () => {
        const query = accessPolicyQuery(organisation.id);
        const fresh = await queries.fetchQuery({ ...query, staleTime: 0 });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['access-policy']}
      after={() => back}
      back={back}
    >
      {(field, form) => (
        <>
          <Radio.Group label={t('policy.factor.title')} {...field('secondFactor')}>
            <div className={classes.choice}>
              {(['REQUIRED', 'OPTIONAL'] as const).map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(`policy.factor.${value}`)}
                  description={t(`policy.factorHint.${value}`)}
                />
              ))}
            </div>
          </Radio.Group>
          <Radio.Group label={t('policy.names.title')} {...field('namesFrom')}>
            <div className={classes.choice}>
              {(['ALWAYS', 'AGREED'] as const).map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(`policy.names.${value}`)}
                  description={t(`policy.namesHint.${value}`)}
                />
              ))}
            </div>
          </Radio.Group>
          <NamesPicture organisation={organisation.name} from={form.getValues().namesFrom} />
        </>
      )}
    </RecordForm>
  );
}
