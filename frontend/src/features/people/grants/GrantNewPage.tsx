import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { RecordForm } from '@/components/form/RecordForm';
import { LoadedPage } from '@/components/Loaded';
import { today } from '@/lib/today';
import { personQuery, type Person } from '../api';
import { personLink } from '../links';
import { createGrant } from './api';
import { complete, grantShape, requestOf } from '../grant-form';
import { GrantFields } from '../GrantFields';
import { useFirstGrant } from '../useFirstGrant';

const schema = z.object({ ...grantShape, validFrom: z.string().min(1) }).superRefine(complete);

/** Somebody gets a role, from a day on, with or without a last day. */
export default function GrantNewPage() {
  const { personId = '' } = useParams({ strict: false });
  const query = useQuery(personQuery(personId));
  return <LoadedPage query={query}>{(person) => <Fields person={person} />}</LoadedPage>;
}

function Fields({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const values = { ...useFirstGrant(), validFrom: today() };
  return (
    <RecordForm
      title={t('grant.newTitle', { name: person.name })}
      meta={t('grant.title')}
      name={`grant/new/${person.id}`}
      values={values}
      schema={schema}
      save={({ validFrom, ...rest }, { key }) =>
        createGrant({ ...requestOf(rest), personId: person.id, validFrom }, key)
      }
      touches={['role-grants', 'people', 'affiliations']}
      after={() => personLink(person.id)}
      back={personLink(person.id)}
      act={{ label: t('grant.give'), done: t('grant.given', { name: person.name }) }}
    >
      {(field, form) => (
        <>
          {person.sample && <p>{t('grant.sample')}</p>}
          <GrantFields field={field} values={form.getValues()} />
          <Columns>
            <TextInput type="date" label={t('field.validFrom')} required {...field('validFrom')} />
            <TextInput
              type="date"
              label={t('field.validTo')}
              description={t('field.validToHint')}
              {...field('validTo')}
            />
          </Columns>
        </>
      )}
    </RecordForm>
  );
}
