import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { SamplePill } from '@/components/SamplePill';
import { Source } from '@/components/Source';
import { useSession } from '@/features/account/public';
import { AddedCards } from '@/components/AddedCards';
import { waysFrom } from '@/lib/additions';
import { organisationQuery, type Organisation, type OrganisationAct } from './api';
import { CollectiveMembers } from './CollectiveMembers';
import { editOrganisationLink } from './links';
import { Locations } from './Locations';

/** One organisation: what it is, where it is, and which networks it is in. */
export default function OrganisationPage() {
  const { organisationId = '' } = useParams({ strict: false });
  const query = useQuery(organisationQuery(organisationId));
  return (
    <LoadedPage query={query}>{(organisation) => <Page organisation={organisation} />}</LoadedPage>
  );
}

function Page({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const { id } = organisation;
  const me = useSession();
  const may = (act: OrganisationAct) => organisation.may?.includes(act) === true;
  return (
    <>
      <PageHeader
        title={organisation.name}
        meta={t(`kind.${organisation.kind}`)}
        status={<SamplePill sample={organisation.sample} />}
        action={
          may('CHANGE') && (
            <>
              {waysFrom('organisation', organisation, me).map(({ to, labelKey }) => (
                <LinkButton key={to} variant="default" to={to}>
                  {t(labelKey)}
                </LinkButton>
              ))}
              <LinkButton to={editOrganisationLink(id)}>{t('page.edit')}</LinkButton>
            </>
          )
        }
      />
      <Stacked>
        <AddedCards on="organisationAsks" host={{ id }} />
        <Columns wide>
          <Stacked>
            <Card title={t('page.about')} aside={<Source url={organisation.sourceUrl} />}>
              <Stacked>
                {organisation.description && <p>{organisation.description}</p>}
                <FactList
                  facts={[
                    { term: t('field.kind'), value: t(`kind.${organisation.kind}`) },
                    {
                      term: t('field.website'),
                      value: organisation.website && (
                        <Source
                          url={organisation.website}
                          label={organisation.website.replace(/^https?:\/\/(www\.)?/, '')}
                        />
                      ),
                      optional: true,
                    },
                  ]}
                />
              </Stacked>
            </Card>
            {organisation.kind === 'COLLECTIVE' && (
              <CollectiveMembers
                id={id}
                mayAdd={may('ADD_MEMBER')}
                mayChange={may('CHANGE_MEMBER')}
              />
            )}
            <Locations id={id} mayAdd={may('ADD_LOCATION')} mayChange={may('CHANGE_LOCATION')} />
          </Stacked>
          <Stacked>
            <AddedCards on="organisation" host={{ id }} />
          </Stacked>
        </Columns>
      </Stacked>
    </>
  );
}
