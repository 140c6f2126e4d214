import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { SamplePill } from '@/components/SamplePill';
import { useSession } from '@/features/account/public';
import { waysFrom } from '@/lib/additions';
import { Affiliations } from './Affiliations';
import { personQuery, type Person } from './api';
import { Grants } from './grants/Grants';
import { editPersonLink, newGrantLink } from './links';
import { SecondFactorCard } from './SecondFactorCard';

/** One person: where they belong, what they may do and who gave them that. */
export default function PersonPage() {
  const { personId = '' } = useParams({ strict: false });
  const query = useQuery(personQuery(personId));
  return <LoadedPage query={query}>{(person) => <Page person={person} />}</LoadedPage>;
}

function Page({ person }: { person: Person }) {
  const { t } = useTranslation(['people', 'account']);
  const me = useSession();
  return (
    <>
      <PageHeader
        title={person.name}
        meta={t('list.title')}
        status={<SamplePill sample={person.sample} />}
        action={
          <>
            {person.mayChange && (
              <LinkButton variant="default" to={editPersonLink(person.id)}>
                {t('person.edit')}
              </LinkButton>
            )}
            {waysFrom('person', person, me).map(({ to, labelKey }) => (
              <LinkButton key={to} variant="default" to={to}>
                {t(labelKey)}
              </LinkButton>
            ))}
            <LinkButton to={newGrantLink(person.id)}>{t('grant.give')}</LinkButton>
          </>
        }
      />
      <Columns wide>
        <Stacked>
          <Grants person={person} />
          <Affiliations personId={person.id} />
        </Stacked>
        <Stacked>
          <Card title={t('person.reach')}>
            <FactList
              facts={[
                {
                  term: t('field.email'),
                  value: person.email && <a href={`mailto:${person.email}`}>{person.email}</a>,
                },
                {
                  term: t('field.language'),
                  value:
                    person.preferredLanguage && t(`account:language.${person.preferredLanguage}`),
                  optional: true,
                },
              ]}
            />
          </Card>
          {person.mayChange && person.hasLogIn && <SecondFactorCard person={person} />}
        </Stacked>
      </Columns>
    </>
  );
}
