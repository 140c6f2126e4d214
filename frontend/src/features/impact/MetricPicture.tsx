import { useTranslation } from 'react-i18next';
import { ChartFrame } from '@/components/charts/ChartFrame';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Values } from './api';
import classes from './impact.module.css';
import { Legend } from './Legend';
import { State } from './State';
import { totalOf } from './story';
import { useTableRows } from './useTableRows';
import { useValueWords } from './useValueWords';
import { ValueCell } from './ValueCell';

/** Every indicator of the network on a row of its own. */
export function MetricPicture({ values }: { values: Values[] }) {
  const { t } = useTranslation('impact');
  const { date, number } = useFormat();
  const { unitOf, scaleOf } = useValueWords();
  const table = useTableRows();
  const { source, asOfDate } = values[0]!;
  return (
    <ChartFrame
      title={t('all.title')}
      rows={table(
        t('all.metric'),
        values.map((one) => ({ name: one.metric.name, metric: one.metric, value: totalOf(one) })),
      )}
      note={t('note', { source, date: date(asOfDate) })}
    >
      <Legend values={values.map(totalOf)} />
      <ul className={classes.rows}>
        {values.map((one) => {
          const value = totalOf(one);
          return (
            <li key={one.metric.code}>
              <div className={classes.name}>
                <h3>{one.metric.name}</h3>
                <p className="small muted num">
                  {unitOf(one.metric)}
                  {one.metric.unit !== 'PERCENT' &&
                    ` · ${t('scale', { max: scaleOf(one.metric, [value]) })}`}
                  {value?.n ? ` · ${t('n', { n: number(value.n) })}` : ''}
                  {one.asOfDate !== asOfDate && ` · ${t('asOf', { date: date(one.asOfDate) })}`}
                </p>
              </div>
              <ValueCell metric={one.metric} value={value} max={scaleOf(one.metric, [value])} />
              <span className={classes.state}>
                <State value={value} />
              </span>
            </li>
          );
        })}
      </ul>
    </ChartFrame>
  );
}
