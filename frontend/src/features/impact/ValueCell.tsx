import { useTranslation } from 'react-i18next';
import { IntervalBar } from '@/components/charts/IntervalBar';
import type { Metric, Value } from './api';
import { useValueWords } from './useValueWords';

interface Props {
  metric: Metric;
  value: Value | undefined;
  max: number;
}

/** The value with its interval; or why there is none. */
export function ValueCell({ metric, value, max }: Props) {
  const { t } = useTranslation('impact');
  const { say } = useValueWords();
  if (value?.suppressed)
    return <span className="muted">{t('hidden', { count: metric.minimumCell })}</span>;
  if (!value || value.value === null) return <span className="muted">{t('nothingCounted')}</span>;
  return (
    <IntervalBar
      value={value.value}
      low={value.intervalLow}
      high={value.intervalHigh}
      n={value.n}
      max={max}
      say={say(metric)}
      tone={metric.direction === 'LOWER_IS_BETTER' ? 'apricot' : 'petrol'}
    />
  );
}
