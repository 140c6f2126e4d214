import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './IntervalBar.module.css';

interface Props {
  /** Fractions between 0 and 1; null when the value is hidden because the group is small. */
  value: number | null;
  low?: number | null;
  high?: number | null;
  n?: number | null;
  tone?: 'petrol' | 'apricot';
  /** Whether it can still change: then the dot is open. */
  open?: boolean;
  /** What no share is, such as proposals per learner: where the scale ends, and how a value is said. */
  max?: number;
  say?: (value: number) => string;
}

/** A rate with its interval on a scale from 0 to 100: the dot is the value, the line what it may be. */
export function IntervalBar({ value, low, high, n, tone = 'petrol', open, max = 1, say }: Props) {
  const { t } = useTranslation('components');
  const { percent, number } = useFormat();
  if (value === null) return <span className="muted">{t('interval.suppressed')}</span>;
  const from = low ?? value;
  const to = high ?? value;
  const words = say ?? percent;
  const at = (point: number) => `${Math.min(point / max, 1) * 100}%`;
  const label = t('interval.label', {
    value: words(value),
    low: words(from),
    high: words(to),
    n: number(n ?? 0),
  });
  return (
    <span className={classes.row}>
      <svg
        role="img"
        aria-label={label}
        className={classes.bar}
        data-tone={tone}
        data-open={open || undefined}
      >
        <title>{label}</title>
        <line x1="0" x2="100%" y1="12" y2="12" className={classes.scale} />
        <line x1={at(from)} x2={at(to)} y1="12" y2="12" className={classes.interval} />
        <circle cx={at(value)} cy="12" r="6" className={classes.dot} />
      </svg>
      <span className="num" aria-hidden>
        {words(value)}
      </span>
    </span>
  );
}
