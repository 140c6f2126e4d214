import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Metric, Value } from './api';

/** How the values of a metric are said, and where their scale ends. */
export function useValueWords() {
  const { t } = useTranslation('impact');
  const { number } = useFormat();
  const unitOf = (metric: Metric) => t(`unit.${metric.unit}`);
  const say = (metric: Metric) => (value: number) =>
    metric.unit === 'PERCENT' ? t('percent', { value: number(value) }) : number(value, 2);
  const scaleOf = (metric: Metric, values: (Value | undefined)[]) => {
    if (metric.unit === 'PERCENT') return 100;
    const most = Math.max(1, ...values.map((value) => value?.intervalHigh ?? value?.value ?? 0));
    return Math.ceil(most);
  };
  return { unitOf, say, scaleOf };
}
