import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Pill } from '@/components/StatusPill';
import type { Column } from '@/components/list/columns';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SegmentFilter } from '@/components/list/FilterBar';
import { useListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { wishLink } from '../data/links';
import { wishesQuery } from '../data/wish-api';
import type { Round, Wish } from '../data/types';

/** Who wished what, and who did not yet. */
export function WishesView({ round }: { round: Round }) {
  const { t } = useTranslation('wish');
  const { relative } = useFormat();
  const list = useListState({ filters: ['given'], sort: 'surname' });
  const queries = useQueryClient();
  const query = useQuery(wishesQuery(round.id, list.query));
  const columns: Column<Wish>[] = [
    { id: 'learner', header: t('wishes.learner'), sort: 'surname', cell: (w) => w.learner.name },
    {
      id: 'employer',
      header: t('wishes.employer'),
      sort: 'employer',
      cell: (w) => w.employer.name,
    },
    {
      id: 'cohort',
      header: t('wishes.cohort'),
      sort: 'cohort',
      optional: true,
      cell: (w) => w.cohort.name,
    },
    {
      id: 'hosts',
      header: t('wishes.hosts'),
      cell: (w) =>
        w.absent ? (
          <Pill tone="stop">{t('wishes.absent')}</Pill>
        ) : w.given ? (
          w.rankedHosts.map((host, at) => `${at + 1}. ${host.name}`).join('  ') || t('wishes.any')
        ) : (
          <Pill tone="wait">{t('wishes.notGiven')}</Pill>
        ),
      csv: (w) => {
        if (w.absent) return t('wishes.absent');
        if (!w.given) return t('wishes.notGiven');
        return (
          w.rankedHosts.map(({ name }, at) => `${at + 1}. ${name}`).join('  ') || t('wishes.any')
        );
      },
    },
    { id: 'question', header: t('wishes.question'), cell: (w) => w.learningQuestion ?? '' },
    { id: 'topics', header: t('wishes.topics'), cell: (w) => w.topics.join(', ') },
    {
      id: 'updated',
      header: t('wishes.updated'),
      sort: 'updatedAt',
      optional: true,
      cell: (w) => (w.updatedAt ? relative(w.updatedAt) : ''),
      csv: (w) => csvDate(w.updatedAt),
    },
  ];
  return (
    <section aria-labelledby="wishes">
      <h2 id="wishes" className="sr-only">
        {t('wishes.title')}
      </h2>
      <FilterBar list={list}>
        <SegmentFilter
          list={list}
          name="given"
          label={t('wishes.filter')}
          choices={[
            { value: 'true', label: t('wishes.given') },
            { value: 'false', label: t('wishes.notGiven') },
          ]}
        />
      </FilterBar>
      <DataList
        id="exchange-wishes"
        label={t('wishes.title')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(wishesQuery(round.id, page))}
        columns={columns}
        rowKey={(w) => w.learner.id}
        rowLink={(w) => wishLink(round.id, w.learner.id)}
        empty={<EmptyState title={t('wishes.empty')}>{t('wishes.emptyHint')}</EmptyState>}
      />
    </section>
  );
}
