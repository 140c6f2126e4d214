import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { DataList } from '@/components/list/DataList';
import { SearchFilter } from '@/components/list/SearchFilter';
import { useListState, type ListState } from '@/components/list/useListState';
import { EmptyState } from '@/components/states';
import { useNetwork, useSession } from '@/features/account/public';
import { runs, speaksFor } from '@/lib/reach';
import { learnersQuery } from './api';
import { LearnerFilters } from './LearnerFilters';
import { learnerLink, newLearnerLink } from './links';
import { useLearnerColumns } from './useLearnerColumns';

export default function LearnerListPage() {
  const { t } = useTranslation('learner');
  const { network } = useNetwork();
  const list = useListState({
    filters: ['cohortId', 'employerId', 'supervisorId', 'status'],
    sort: 'surname',
  });
  const queries = useQueryClient();
  const ask = (page: ListState['query']) => learnersQuery(page, network?.id);
  const query = useQuery(ask(list.query));
  const columns = useLearnerColumns();
  const me = useSession();
  const add = (runs(me) || speaksFor(me)) && (
    <LinkButton to={newLearnerLink()}>{t('learner.new')}</LinkButton>
  );
  return (
    <>
      <PageHeader title={t('learner.title')} meta={network?.name} action={add} />
      <LearnerFilters
        list={list}
        search={<SearchFilter list={list} label={t('learner.search')} />}
      />
      <DataList
        id="learners"
        label={t('learner.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(ask(page))}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => learnerLink(row.id)}
        empty={
          <EmptyState title={t('learner.empty')} action={add}>
            {t(add ? 'learner.emptyHint' : 'learner.emptyOther')}
          </EmptyState>
        }
      />
    </>
  );
}
