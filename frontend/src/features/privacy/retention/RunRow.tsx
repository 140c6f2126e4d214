import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from '../privacy.module.css';
import type { RetentionRun } from '../types';
import { RunLines } from './RunLines';

/** One run in the log; unfolds into its counts. */
export function RunRow({ run }: { run: RetentionRun }) {
  const { t } = useTranslation('privacy');
  const { dayAndTimes } = useFormat();
  const total = run.lines.reduce((sum, { count }) => sum + count, 0);
  return (
    <li>
      <details className={classes.kept}>
        <summary>
          {dayAndTimes(run.createdAt, run.createdAt)}
          <span className="small muted">
            {[
              t(run.preview ? 'run.countedOnly' : 'run.destroyed', { count: total }),
              run.startedBy?.name ?? t('run.nightly'),
            ].join(' · ')}
          </span>
        </summary>
        <RunLines run={run} />
      </details>
    </li>
  );
}
