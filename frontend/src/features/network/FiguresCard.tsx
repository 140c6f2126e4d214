import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BigNumber } from '@/components/BigNumber';
import { Loaded } from '@/components/Loaded';
import { ChartFrame, type FigureCell } from '@/components/charts/ChartFrame';
import { useFormat } from '@/lib/i18n/useFormat';
import { figuresQuery } from './api';
import { figureTiles, kept } from './figures';
import classes from './network.module.css';

/** What can be counted of the network on that day, from its records. */
export function FiguresCard({ id, name, asOf }: { id: string; name: string; asOf: string }) {
  const { t } = useTranslation('network');
  const { date, number } = useFormat();
  const query = useQuery(figuresQuery(id, asOf));
  return (
    <Loaded query={query}>
      {(figures) => {
        const tiles = figureTiles(figures);
        const value = (count: number | null) =>
          count === null ? t('figure.hidden') : number(count);
        const rest = (tile: (typeof tiles)[number]) =>
          tile.rest &&
          (tile.rest.count === null
            ? t('figure.hiddenRest')
            : t(`figureRest.${tile.rest.name}`, {
                count: tile.rest.count,
                said: number(tile.rest.count),
              }));
        return (
          <ChartFrame
            title={t('figure.title')}
            fileTitle={`${name} ${t('figure.title')} ${asOf}`}
            rows={[
              [t('figure.what'), t('figure.count')],
              ...tiles.flatMap((tile) => [
                [t(`figure.${tile.name}`, { count: tile.count ?? 0 }), tile.count],
                ...(tile.rest
                  ? [[t(`figureRow.${tile.rest.name}`), tile.rest.count] as FigureCell[]]
                  : []),
              ]),
            ]}
            note={[
              t('figure.note', { date: date(figures.asOfDate) }),
              figures.peopleAsOfDate !== figures.asOfDate &&
                t('figure.people', { date: date(figures.peopleAsOfDate) }),
              ...kept(figures).map(({ what, day }) =>
                t('figure.kept', { what: t(what, { count: 2 }), date: date(day) }),
              ),
              figures.suppressed && t('figure.hiddenWhy'),
            ]
              .filter(Boolean)
              .join(' ')}
          >
            <div className={classes.tiles}>
              {tiles.map((tile) => (
                <BigNumber
                  key={tile.name}
                  label={t(`figure.${tile.name}`, { count: tile.count ?? 0 })}
                  value={value(tile.count)}
                  rest={rest(tile)}
                />
              ))}
            </div>
          </ChartFrame>
        );
      }}
    </Loaded>
  );
}
