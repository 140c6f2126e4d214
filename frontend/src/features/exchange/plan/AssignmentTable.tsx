import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Pill } from '@/components/StatusPill';
import type { Column } from '@/components/list/columns';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter, type Choice } from '@/components/list/FilterBar';
import { SearchFilter } from '@/components/list/SearchFilter';
import { useListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useMe } from '@/features/account/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { choiceTone, matches, pageOf, sorted } from './choices';
import classes from '../parts/parts.module.css';
import { HeldSeats } from './HeldSeats';
import { assignmentsQuery } from '../data/plan-api';
import type { Assignment, Plan, Ref, Round } from '../data/types';
import { useChoiceWords } from './useChoiceWords';

const choicesOf = (refs: Ref[]): Choice[] =>
  refs
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl', { ignorePunctuation: true }));

/** Every learner with where they go and why, in one sentence. */
export function AssignmentTable({ round, plan }: { round: Round; plan: Plan }) {
  const { t } = useTranslation(['plan', 'exchange']);
  const { period } = useFormat();
  const list = useListState({ filters: ['home', 'host', 'choice'], sort: 'learner' });
  const queries = useQueryClient();
  const asked = assignmentsQuery(round.id, plan.id);
  const chosen = (all: Assignment[]) =>
    sorted(
      all.filter((row) => matches(row, { ...list.filters, q: list.q })),
      list.sort,
    );
  const query = useQuery({
    ...asked,
    select: (all) => pageOf(chosen(all), list.pageNumber, 50),
  });
  const nth = useChoiceWords();
  const words = ({ host, choiceRank }: Assignment) =>
    host === null ? t('choice.none') : nth(choiceRank);
  // A learner reads the own row only.
  const own = useMe().roles.every((role) => role === 'LEARNER');
  const drawn = ({ drawPosition }: Assignment) =>
    t(own ? 'assignment.drawn' : 'assignment.drawnAs', { number: drawPosition });
  const columns: Column<Assignment>[] = [
    {
      id: 'learner',
      header: t('assignment.learner'),
      sort: 'learner',
      cell: (a) => a.learner.name,
    },
    { id: 'home', header: t('assignment.home'), sort: 'home', cell: (a) => a.home.name },
    {
      id: 'host',
      header: t('assignment.host'),
      sort: 'host',
      cell: (a) =>
        a.host ? (
          <>
            {a.host.name}
            {a.place && <span className="small muted"> {a.place.ward}</span>}
          </>
        ) : (
          '–'
        ),
      csv: (a) => [a.host?.name, a.place?.ward].filter(Boolean).join(', '),
    },
    {
      id: 'choice',
      header: t('assignment.choice'),
      sort: 'choice',
      cell: (a) => <Pill tone={a.host ? choiceTone(a.choiceRank) : 'stop'}>{words(a)}</Pill>,
      csv: words,
    },
    {
      id: 'reason',
      header: t(own ? 'planPlaces.why' : 'assignment.reason'),
      cell: (a) => (
        <>
          {a.reason}
          {!a.host && (
            <span className="small muted">
              {' '}
              {[drawn(a), a.remedy && t('assignment.remedy', { what: a.remedy })]
                .filter(Boolean)
                .join(' ')}
            </span>
          )}
          <HeldSeats seats={a.heldSeats} />
        </>
      ),
      csv: (a) =>
        [
          a.reason,
          a.host ? '' : drawn(a),
          a.remedy && t('assignment.remedy', { what: a.remedy }),
          ...a.heldSeats.map(({ sentence }) => sentence),
        ]
          .filter(Boolean)
          .join(' '),
    },
    {
      id: 'period',
      header: t('assignment.period'),
      optional: true,
      cell: (a) => (a.startDate ? period(a.startDate, a.endDate) : ''),
      csv: [
        { header: t('exchange:placeForm.start'), value: (a) => csvDate(a.startDate) },
        { header: t('exchange:placeForm.end'), value: (a) => csvDate(a.endDate) },
      ],
    },
    {
      id: 'draw',
      header: t('assignment.draw'),
      optional: true,
      numeric: true,
      cell: (a) => a.drawPosition,
    },
  ];
  const ranks = plan.choiceCounts.flatMap(({ rank }) => rank ?? []);
  return (
    <section aria-labelledby="who-goes-where">
      <h2 id="who-goes-where" className={classes.sectionTitle}>
        {t('assignment.title')}
      </h2>
      <FilterBar list={list} search={<SearchFilter list={list} label={t('assignment.search')} />}>
        <SelectFilter
          list={list}
          name="home"
          label={t('assignment.home')}
          choices={choicesOf(plan.balance.map(({ organisation }) => organisation))}
        />
        <SelectFilter
          list={list}
          name="host"
          label={t('assignment.host')}
          choices={choicesOf(plan.hosts.map(({ organisation }) => organisation))}
        />
        <SelectFilter
          list={list}
          name="choice"
          label={t('assignment.choice')}
          choices={[
            ...ranks.map((rank) => ({
              value: String(rank),
              label: nth(rank),
            })),
            { value: 'other', label: t('choice.other') },
            { value: 'none', label: t('choice.none') },
          ]}
        />
      </FilterBar>
      <DataList
        id="exchange-plan"
        label={t('assignment.title')}
        list={list}
        query={query}
        load={async ({ pageNumber, pageSize }) =>
          pageOf(chosen(await queries.fetchQuery(asked)), pageNumber, pageSize)
        }
        columns={columns}
        rowKey={(a) => a.learner.id}
        empty={<EmptyState title={t('assignment.empty')} />}
      />
    </section>
  );
}
