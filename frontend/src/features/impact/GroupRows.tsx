import { useTranslation } from 'react-i18next';
import { ChartFrame } from '@/components/charts/ChartFrame';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Value, Values } from './api';
import classes from './impact.module.css';
import { Legend } from './Legend';
import { State } from './State';
import { useTableRows } from './useTableRows';
import { useValueWords } from './useValueWords';
import { ValueCell } from './ValueCell';

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The groups under each other on one scale, the network last. */
export function GroupRows({ values }: { values: Values }) {
  const { t } = useTranslation('impact');
  const { date, number } = useFormat();
  const { say, scaleOf, unitOf } = useValueWords();
  const table = useTableRows();
  const { metric, items, total, groupBy, source, asOfDate, notes } = values;
  const max = scaleOf(metric, [...items, total ?? undefined]);
  const nameOf = ({ group }: Value) =>
    group ? (group.name ?? t(`group.nameless.${group.type}`)) : t('group.total');
  const lines = total ? [...items, total] : items;
  return (
    <ChartFrame
      title={t(`group.title.${groupBy}`, { metric: metric.name })}
      rows={table(
        t(`by.${groupBy}`),
        lines.map((value) => ({ name: nameOf(value), metric, value })),
      )}
      note={[
        t('unitNote', { unit: unitOf(metric) }),
        ...notes,
        t('note', { source, date: date(asOfDate) }),
      ].join(' ')}
    >
      {items.length === 0 ? (
        <p className="muted">{t('group.empty')}</p>
      ) : (
        <>
          <Legend values={lines} />
          <ul className={classes.rows} data-dense>
            {lines.map((value) => (
              <li key={value.group?.id ?? nameOf(value)} data-total={!value.group || undefined}>
                <div className={classes.name}>
                  <span>{nameOf(value)}</span>
                  {value.n ? (
                    <span className="small muted num"> {t('n', { n: number(value.n) })}</span>
                  ) : null}
                </div>
                <ValueCell metric={metric} value={value} max={max} />
                <span className={classes.state}>
                  <State value={value} />
                </span>
              </li>
            ))}
          </ul>
          <div className={classes.axis} aria-hidden>
            <span />
            <div>
              {TICKS.map((tick) => (
                <span key={tick}>{say(metric)(tick * max)}</span>
              ))}
            </div>
          </div>
        </>
      )}
    </ChartFrame>
  );
}
