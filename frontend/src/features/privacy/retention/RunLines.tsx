import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from '../privacy.module.css';
import type { RetentionRun } from '../types';
import { rulesQuery } from './api';

/** How much of what, and whose: counts, never names. */
export function RunLines({ run }: { run: RetentionRun }) {
  const { t } = useTranslation('privacy');
  const { number } = useFormat();
  const rules = useQuery(rulesQuery());
  const titles = new Map(rules.data?.items.map(({ kind, title }) => [kind, title]));
  const total = run.lines.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p role="status">{t(run.preview ? 'run.nothingNow' : 'run.nothing')}</p>;
  return (
    <>
      <p role="status">
        <strong>{t(run.preview ? 'run.would' : 'run.did', { count: total })}</strong>
      </p>
      <ul className={classes.lines}>
        {run.lines.map(({ kind, organisation, months, count }) => (
          <li key={`${kind}/${organisation?.id}`}>
            <span>
              {titles.get(kind)}
              <small>
                {[organisation?.name ?? t('run.nobodys'), t('run.kept', { count: months })].join(
                  ' · ',
                )}
              </small>
            </span>
            <span className="num">{number(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
