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
import { roundQuery } from '../data/api';
import { roundInternshipsQuery } from '../data/internship-api';
import { roundViewLink } from '../data/links';
import { assignmentsQuery } from '../data/plan-api';
import { guestsNow, guestsPlanned, type Guest } from './present';
import styles from './print.module.css';
import { shortName } from './short-names';

const byName = new Intl.Collator('nl', { ignorePunctuation: true });

/** For the notice board: who goes where and when, as it is now, and nothing else. */
export default function PlanPrintPage() {
  const { t } = useTranslation('plan');
  const { period, today } = usePrintWords();
  const { roundId = '', planId = '' } = useParams({ strict: false });
  const round = useQuery(roundQuery(roundId));
  const published = round.data?.publishedPlanId === planId;
  const planned = useQuery({
    ...assignmentsQuery(roundId, planId),
    select: guestsPlanned,
    enabled: round.isSuccess && !published,
  });
  const now = useQuery({
    ...roundInternshipsQuery(roundId),
    select: guestsNow,
    enabled: published,
  });
  const rows = published ? now : planned;
  if (round.isPending || rows.isPending) return <PageSkeleton />;
  if (round.isError || rows.isError)
    return (
      <ErrorState
        error={round.error ?? rows.error}
        retry={() => void Promise.all([round.refetch(), rows.refetch()])}
      />
    );
  const hosts = [...groupBy(rows.data, ({ host }) => host.id).values()].toSorted((a, b) =>
    byName.compare(a[0]!.host.name, b[0]!.host.name),
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
      {!published && <p className={styles.draft}>{t('print.draft')}</p>}
      <div className={styles.hosts}>
        {hosts.map((guests) => (
          <Host key={guests[0]!.host.id} guests={guests} />
        ))}
      </div>
      <p className="small muted">{t('print.made', { date: today })}</p>
    </>
  );
}

function Host({ guests }: { guests: Guest[] }) {
  const { period } = usePrintWords();
  return (
    <section className={styles.host}>
      <h2>{guests[0]!.host.name}</h2>
      <ul>
        {guests
          .map(({ id, name, ward, start, end }) => ({
            id,
            name: shortName(name),
            when: [ward, period(start, end)].filter(Boolean).join(' · '),
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
