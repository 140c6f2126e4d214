import { useTranslation } from 'react-i18next';
import type { CsvCell } from '@/lib/csv';
import type { Metric, Value } from './api';

interface Line {
  name: string;
  metric: Metric;
  value: Value | undefined;
}

/** The figures of a picture as rows: for who reads a table, and for the download. */
export function useTableRows() {
  const { t } = useTranslation('impact');
  return (first: string, lines: Line[]): CsvCell[][] => [
    [
      first,
      t('column.unit'),
      t('column.value'),
      t('column.low'),
      t('column.high'),
      t('column.numerator'),
      t('column.n'),
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
      value?.suppressed
        ? t('hidden', { count: metric.minimumCell })
        : value?.running
          ? t('running')
          : '',
    ]),
  ];
}
