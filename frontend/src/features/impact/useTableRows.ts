import { useTranslation } from 'react-i18next';
import type { FigureCell } from '@/components/charts/ChartFrame';
import type { Metric, Value } from './api';
import { stateOf } from './story';

interface Line {
  name: string;
  metric: Metric;
  value: Value | undefined;
}

/** The figures of a picture as rows: for who reads a table, and for the download. */
export function useTableRows() {
  const { t } = useTranslation('impact');
  const remark = (value: Value | undefined) => {
    const state = stateOf(value);
    if (state) return t(`state.${state}`);
    return value?.suppressed ? t('hidden') : '';
  };
  return (first: string, lines: Line[]): FigureCell[][] => [
    [
      first,
      t('column.unit'),
      t('column.value'),
      t('column.low'),
      t('column.high'),
      t('column.numerator'),
      t('column.n'),
      t('column.pending'),
      t('column.remark'),
    ],
    ...lines.map(({ name, metric, value }) => [
      name,
      t(`unit.${metric.unit}`),
      value?.value,
      value?.intervalLow,
      value?.intervalHigh,
      value?.numerator,
      value?.n,
      value?.pendingCount,
      remark(value),
    ]),
  ];
}
