import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toneOf } from '@/components/status';
import type { ListState } from '@/components/list/useListState';
import { proposalsQuery } from './api';
import classes from './proposal.module.css';
import { BOARD } from './proposal-state';

/** The heads of a board: every state with how many there are; pressing one shows only those. */
export function StateFilter({ list, base }: { list: ListState; base: object }) {
  const { t } = useTranslation(['proposal', 'status']);
  const { organisationId } = list.filters;
  const mine = list.filters.mine === 'true' || undefined;
  const counts = useQueries({
    queries: BOARD.map((status) =>
      proposalsQuery({ ...base, organisationId, mine, status, pageSize: 10, withTotal: true }),
    ),
  });
  const chosen = list.filters.status;
  return (
    <div role="group" aria-label={t('list.states')} className={classes.board}>
      {BOARD.map((status, index) => (
        <button
          key={status}
          type="button"
          aria-pressed={chosen === status}
          data-tone={toneOf('proposal', status)}
          className={classes.state}
          onClick={() => list.setFilter('status', chosen === status ? null : status)}
        >
          <span className={classes.count}>{counts[index]?.data?.total ?? '–'}</span>
          <span>{t(`status:proposal.${status}`)}</span>
        </button>
      ))}
    </div>
  );
}
