import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './StackedBar.module.css';

export interface Share {
  label: string;
  count: number;
  tone: 'ok' | 'plan' | 'wait' | 'stop' | 'idle';
}

/** Parts of a whole in one bar, with the parts in words under it: 71 % eerste keuze · 21 % tweede. */
export function StackedBar({ shares }: { shares: Share[] }) {
  const { t } = useTranslation('components');
  const { percent, number } = useFormat();
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  const shown = shares.filter((share) => share.count > 0);
  return (
    <div>
      <div className={classes.bar} aria-hidden>
        {shown.map((share) => (
          <span key={share.label} data-tone={share.tone} style={{ flexGrow: share.count }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {shown.map((share) => (
          <li
            key={share.label}
            data-tone={share.tone}
            title={t('chart.of', { count: number(share.count), total: number(total) })}
          >
            {percent(share.count / total)} {share.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
