import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LinkButton } from '@/components/AppLink';
import { RecordForm } from '@/components/form/RecordForm';
import { LoadedPage } from '@/components/Loaded';
import { useSession } from '@/features/account/public';
import { waysFrom } from '@/lib/additions';
import type { Versioned } from '@/lib/api/types';
import { nulled } from '@/lib/blank';
import type { Language } from '@/lib/i18n/i18n';
import { createPerson, personQuery, updatePerson, type Person } from './api';
import { newGrantLink, peopleLink, personLink } from './links';
import { NameFields, nameShape, optionalAddress } from './NameFields';

const schema = z.object({ ...nameShape, email: optionalAddress });
const valuesOf = (person?: Person) => ({
  givenName: person?.givenName ?? '',
  surnamePrefix: person?.surnamePrefix ?? '',
  surname: person?.surname ?? '',
  email: person?.email ?? '',
  preferredLanguage: person?.preferredLanguage ?? ('nl' as Language),
});

/** Somebody new who does not have to come in, or what we know of somebody. */
export default function PersonForm() {
  const { personId } = useParams({ strict: false });
  return personId ? <Existing id={personId} /> : <Fields />;
}

function Existing({ id }: { id: string }) {
  const query = useQuery(personQuery(id));
  return <LoadedPage query={query}>{(person) => <Fields person={person} />}</LoadedPage>;
}

function Fields({ person }: { person?: Versioned<Person> }) {
  const { t } = useTranslation('people');
  const me = useSession();
  const queries = useQueryClient();
  return (
    <RecordForm
      title={person ? t('person.editTitle', { name: person.name }) : t('person.new')}
      meta={person ? t('list.title') : t('person.newHint')}
      name={`person/${person?.id ?? 'new'}`}
      values={valuesOf(person)}
      etag={person?.etag}
      schema={schema}
      save={(values, { key, etag }) => {
        const body = nulled(values, 'surnamePrefix', 'email');
        return person ? updatePerson(person.id, body, etag) : createPerson(body, key);
      }}
      latest={async () => {
        const fresh = await queries.fetchQuery({ ...personQuery(person!.id), staleTime: 0 });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['people', 'learners']}
      after={(saved) => personLink(saved.id)}
      back={person ? personLink(person.id) : peopleLink()}
      instead={({ id, name }) => (
        <>
          <LinkButton variant="default" to={personLink(id)}>
            {name}
          </LinkButton>
          <LinkButton variant="default" to={newGrantLink(id)}>
            {t('grant.give')}
          </LinkButton>
          {waysFrom('person', { id }, me).map(({ to, labelKey }) => (
            <LinkButton key={to} to={to}>
              {t(labelKey)}
            </LinkButton>
          ))}
        </>
      )}
    >
      {(field) => <NameFields field={field} />}
    </RecordForm>
  );
}
