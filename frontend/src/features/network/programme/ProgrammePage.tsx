import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppLink, EntityLink, LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { SamplePill } from '@/components/SamplePill';
import { Source } from '@/components/Source';
import { useSession } from '@/features/account/public';
import { runsEverything } from '@/lib/reach';
import { programmeQuery, type Programme } from '../api';
import { editProgrammeLink, networkLink, newProgrammeLink } from '../links';
import classes from '../network.module.css';
import { ProgrammePath } from './ProgrammePath';
import { countUnnamed } from './tree';
import { Tree, Unnamed } from './Tree';

/** One programme, or a part of one. */
export default function ProgrammePage() {
  const { programmeId = '' } = useParams({ strict: false });
  const query = useQuery(programmeQuery(programmeId));
  return <LoadedPage query={query}>{(programme) => <Page programme={programme} />}</LoadedPage>;
}

function Page({ programme }: { programme: Programme }) {
  const { t } = useTranslation('network');
  const mayChange = runsEverything(useSession());
  const unnamed = countUnnamed(programme.children);
  const counted = new Set(unnamed.flatMap(({ ids }) => ids));
  const named = programme.children.filter(({ id }) => !counted.has(id));
  return (
    <>
      <PageHeader
        title={programme.name ?? t('programme.unnamed')}
        meta={t(`programmeKind.${programme.kind}`)}
        status={<SamplePill sample={programme.sample} />}
        action={
          mayChange && <LinkButton to={editProgrammeLink(programme.id)}>{t('change')}</LinkButton>
        }
      />
      <Stacked>
        <Card title={t('programme.whatItIs')} aside={<Source url={programme.sourceUrl} />}>
          <Stacked>
            {programme.description && <p>{programme.description}</p>}
            <FactList
              facts={[
                {
                  term: t('programme.partOf'),
                  value: programme.parent && <ProgrammePath id={programme.parent.id} />,
                  optional: true,
                },
                {
                  term: t('programme.network'),
                  value: programme.network && (
                    <EntityLink entity={programme.network} to={networkLink(programme.network.id)} />
                  ),
                  optional: true,
                },
                {
                  term: t('programme.partCount'),
                  value: String(programme.children.length),
                },
              ]}
            />
          </Stacked>
        </Card>
        <Card
          title={t('programme.parts')}
          aside={
            mayChange && <AppLink to={newProgrammeLink(programme.id)}>{t('programme.add')}</AppLink>
          }
        >
          {programme.children.length === 0 ? (
            <p className="muted">{t('programme.noParts')}</p>
          ) : (
            <Stacked>
              {named.length > 0 && (
                <Tree branches={named.map((node) => ({ node, children: [], unnamed: [] }))} />
              )}
              {unnamed.length > 0 && (
                <ul className={classes.tree}>
                  <Unnamed unnamed={unnamed} others={named.length > 0} />
                </ul>
              )}
            </Stacked>
          )}
        </Card>
      </Stacked>
    </>
  );
}
