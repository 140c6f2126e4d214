import { useTranslation } from 'react-i18next';
import { ChartFrame } from '@/components/charts/ChartFrame';
import classes from './proposal.module.css';
import { layoutSpread } from './spread';
import type { Adoption, Proposal } from './types';

interface Props {
  proposal: Proposal;
  adoptions: Adoption[];
}

/** How an idea spread: from who thought of it, a ring for each year in which others joined. */
export function SpreadPicture({ proposal, adoptions }: Props) {
  const { t } = useTranslation(['proposal', 'status']);
  const stopped = adoptions.filter(({ stage }) => stage === 'STOPPED').length;
  const count = adoptions.length - stopped;
  const origin = proposal.organisation.name;
  const rows = [
    [t('adoption.organisation'), t('spread.year'), t('spread.stage'), t('adoption.from')],
    [origin, proposal.submittedAt?.slice(0, 4) ?? '', t('spread.origin'), ''],
    ...adoptions.map((one) => [
      one.organisation.name,
      one.stageDate?.slice(0, 4) ?? t('spread.unknownYear'),
      t(`status:adoption.${one.stage}`),
      one.source.name,
    ]),
  ];
  const note = [
    t('spread.note', { count }),
    stopped > 0 && t('spread.stopped', { count: stopped }),
    t('spread.source'),
  ];
  return (
    <ChartFrame title={t('spread.title')} rows={rows} note={note.filter(Boolean).join(' ')}>
      <Picture origin={origin} adoptions={adoptions} />
    </ChartFrame>
  );
}

function Picture({ origin, adoptions }: { origin: string; adoptions: Adoption[] }) {
  const { t } = useTranslation('proposal');
  const { rings, spots, size } = layoutSpread(adoptions);
  const middle = size / 2;
  return (
    <svg
      viewBox={`-70 0 ${size + 140} ${size}`}
      className={classes.spread}
      role="img"
      aria-label={t('spread.label', { origin, count: spots.length })}
    >
      {rings.toReversed().map(({ year, path }, index) => (
        <path
          key={year ?? `ring-${index}`}
          d={path}
          className={classes.ring}
          fillOpacity={index === rings.length - 1 ? 1 : 0.14 + (index / rings.length) * 0.3}
        />
      ))}
      {spots.map((spot) => (
        <path
          key={spot.id}
          className={classes.edge}
          d={`M${spot.from.x} ${spot.from.y}Q${(spot.from.x + spot.x) / 2 + 12} ${(spot.from.y + spot.y) / 2 - 12} ${spot.x} ${spot.y}`}
        />
      ))}
      <path d={rings[0]!.path} className={classes.ring} />
      <text x={middle} y={middle} textAnchor="middle" className={classes.core}>
        {origin}
        <tspan x={middle} dy="1.3em">
          {t('spread.thinker')}
        </tspan>
      </text>
      {rings.slice(1).map(({ year, labelY }, index) => (
        <text
          key={year ?? `year-${index}`}
          x={middle}
          y={labelY}
          textAnchor="middle"
          className={classes.year}
        >
          {year ?? t('spread.unknownYear')}
        </text>
      ))}
      {spots.map((spot) => (
        <g key={spot.id}>
          <circle cx={spot.x} cy={spot.y} r={5} className={classes.dot} />
          <text
            x={spot.x + (spot.anchor === 'start' ? 10 : spot.anchor === 'end' ? -10 : 0)}
            y={spot.y + (spot.anchor === 'middle' ? (spot.y < middle ? -11 : 20) : 4)}
            textAnchor={spot.anchor}
            className={classes.spot}
          >
            {spot.name}
          </text>
        </g>
      ))}
    </svg>
  );
}
