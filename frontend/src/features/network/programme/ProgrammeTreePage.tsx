import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState } from '@/components/states';
import { useSession } from '@/features/account/public';
import { runsEverything } from '@/lib/reach';
import { programmesQuery } from '../api';
import { newProgrammeLink } from '../links';
import { growTree } from './tree';
import { Tree } from './Tree';

/** What networks are a part of. */
export default function ProgrammeTreePage() {
  const { t } = useTranslation('network');
  const query = useQuery(programmesQuery());
  const add = runsEverything(useSession()) && (
    <LinkButton to={newProgrammeLink()}>{t('programme.new')}</LinkButton>
  );
  return (
    <>
      <PageHeader title={t('programme.title')} meta={t('programme.about')} action={add} />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('programme.empty')} action={add}>
              {t('programme.emptyHint')}
            </EmptyState>
          ) : (
            <Stacked>
              {growTree(items).map((branch) => (
                <Card key={branch.node.id}>
                  <Tree branches={[branch]} heading />
                </Card>
              ))}
            </Stacked>
          )
        }
      </Loaded>
    </>
  );
}
