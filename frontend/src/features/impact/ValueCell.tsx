import { useTranslation } from 'react-i18next';
import { IntervalBar } from '@/components/charts/IntervalBar';
import { OpenBar } from '@/components/charts/OpenBar';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Metric, Value } from './api';
import { isPending, someLater } from './story';
import { useValueWords } from './useValueWords';

interface Props {
  metric: Metric;
  value: Value | undefined;
  max: number;
}

/** The value with its interval; or that it still runs, or why there is none. */
export function ValueCell({ metric, value, max }: Props) {
  const { t } = useTranslation('impact');
  const { number } = useFormat();
  const { say } = useValueWords();
  if (isPending(value))
    return (
      <OpenBar
        label={
          value.pendingCount === null
            ? t('pending.runs')
            : t('pending.later', {
                count: value.pendingCount,
                said: number(value.pendingCount),
              })
        }
      />
    );
  if (value?.suppressed) return <span className="muted">{t('hidden')}</span>;
  if (!value || value.value === null) return <span className="muted">{t('nothingCounted')}</span>;
  return (
    <IntervalBar
      value={value.value}
      low={value.intervalLow}
      high={value.intervalHigh}
      n={value.n}
      max={max}
      say={say(metric)}
      open={value.running && !someLater(value)}
      tone={metric.direction === 'LOWER_IS_BETTER' ? 'apricot' : 'petrol'}
    />
  );
}
