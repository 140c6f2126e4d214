import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState } from '@/components/states';
import { DownloadCsv } from '@/components/list/DownloadCsv';
import { differencesQuery } from '../data/plan-api';
import { SideBySide } from './SideBySide';
import type { Plan, Ref, Round } from '../data/types';
import { useChoiceWords } from './useChoiceWords';

const FIRST = 50;

interface Props {
  round: Round;
  plan: Plan;
  /** Without another plan it is compared with how it is now, which stands before it. */
  other?: Plan;
  names: { plan: string; other: string };
}

/** Who gets something else: there and here, each with the choice it was. */
export function PlanDifferences({ round, plan, other, names }: Props) {
  const { t } = useTranslation('plan');
  const nth = useChoiceWords();
  const [all, setAll] = useState(false);
  const query = useQuery(differencesQuery(round.id, plan.id, other?.id));
  if (query.isPending) return <PageSkeleton />;
  if (query.isError)
    return <ErrorState heading="h2" error={query.error} retry={() => void query.refetch()} />;
  const words = (host: Ref | null, ward: string | undefined, rank: number | null) =>
    host ? `${host.name}, ${ward} (${nth(rank)})` : t('choice.none');
  const inOrder = (here: string, there: string) => (other ? [here, there] : [there, here]);
  const head = [t('assignment.learner'), t('assignment.home'), ...inOrder(names.plan, names.other)];
  const rows = query.data.map((row) => ({
    key: row.learner.id,
    cells: [
      row.learner.name,
      row.home.name,
      ...inOrder(
        words(row.host, row.place?.ward, row.choiceRank),
        words(row.otherHost, row.otherPlace?.ward, row.otherChoiceRank),
      ),
    ],
  }));
  return (
    <Card
      title={t('compare.differ', { count: rows.length, total: plan.learnerCount })}
      aside={
        rows.length > 0 && (
          <DownloadCsv
            title={t('compare.differ', { count: rows.length, total: plan.learnerCount })}
            rows={() => [head, ...rows.map(({ cells }) => cells)]}
          />
        )
      }
    >
      {rows.length > 0 && (
        <SideBySide
          stacks
          label={`${names.plan}, ${names.other}`}
          head={head}
          rows={all ? rows : rows.slice(0, FIRST)}
        />
      )}
      {rows.length > FIRST && !all && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('compare.all', { count: rows.length })}
        </Button>
      )}
    </Card>
  );
}
