import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState } from '@/components/states';
import { groupBy } from '@/lib/group-by';
import { useFormat } from '@/lib/i18n/useFormat';
import { roundQuery } from './api';
import { roundViewLink } from './links';
import { assignmentsQuery } from './plan-api';
import styles from './print.module.css';
import { shortName } from './short-names';
import type { Assignment } from './types';

const byName = new Intl.Collator('nl', { ignorePunctuation: true });

/** The plan for the notice board: who goes where and when, and nothing else. */
export default function PlanPrintPage() {
  const { t } = useTranslation('exchange');
  const { period, today } = usePrintWords();
  const { roundId = '', planId = '' } = useParams({ strict: false });
  const round = useQuery(roundQuery(roundId));
  const rows = useQuery(assignmentsQuery(roundId, planId));
  if (round.isPending || rows.isPending) return <PageSkeleton />;
  if (round.isError || rows.isError)
    return (
      <ErrorState
        error={round.error ?? rows.error}
        retry={() => void Promise.all([round.refetch(), rows.refetch()])}
      />
    );
  const placed = rows.data.filter(({ host }) => host !== null);
  const hosts = [...groupBy(placed, ({ host }) => host!.id).values()].toSorted((a, b) =>
    byName.compare(a[0]!.host!.name, b[0]!.host!.name),
  );
  return (
    <>
      <PageHeader
        title={t('print.title', { round: round.data.name })}
        meta={period(round.data.periodStartDate, round.data.periodEndDate)}
        action={
          <div className={styles.screenOnly}>
            <LinkButton
              variant="default"
              to={roundViewLink(roundId, { view: 'plan', plan: planId })}
            >
              {t('print.back')}
            </LinkButton>
            <Button
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('print.button')}
            </Button>
          </div>
        }
      />
      <p className={`small muted ${styles.screenOnly}`}>{t('print.hint')}</p>
      {round.data.publishedPlanId !== planId && <p className={styles.draft}>{t('print.draft')}</p>}
      <div className={styles.hosts}>
        {hosts.map((guests) => (
          <Host key={guests[0]!.host!.id} guests={guests} />
        ))}
      </div>
      <p className="small muted">{t('print.made', { date: today })}</p>
    </>
  );
}

function Host({ guests }: { guests: Assignment[] }) {
  const { period } = usePrintWords();
  return (
    <section className={styles.host}>
      <h2>{guests[0]!.host!.name}</h2>
      <ul>
        {guests
          .map(({ learner, place, startDate, endDate }) => ({
            id: learner.id,
            name: shortName(learner.name),
            when: [place?.ward, period(startDate!, endDate)].filter(Boolean).join(' · '),
          }))
          .toSorted((a, b) => byName.compare(a.name, b.name))
          .map(({ id, name, when }) => (
            <li key={id}>
              <strong>{name}</strong> <span>{when}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

function usePrintWords() {
  const { period, date } = useFormat();
  return { period, today: date(new Date().toISOString()) };
}
