import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from './ChartFrame';
import { layoutFlow, type Flow, type FlowNode } from './flow-layout';
import classes from './FlowPicture.module.css';
import { seriesColour } from './series';

interface Props {
  title: string;
  flows: Flow[];
  /** Seats per host: the label then says "11 van 12". */
  seats?: Record<string, number>;
  note?: string;
}

/** Who goes from where to where. Pointing at an organisation, or tabbing to it, lifts out its learners. */
export function FlowPicture({ title, flows, seats = {}, note }: Props) {
  const { t } = useTranslation('components');
  const rows = [
    [t('flow.home'), t('flow.host'), t('flow.count')],
    ...flows.map((flow) => [flow.home.name, flow.host.name, flow.count]),
  ];
  return (
    <ChartFrame title={title} note={note} rows={rows}>
      <Picture flows={flows} seats={seats} />
    </ChartFrame>
  );
}

function Picture({ flows, seats }: Required<Pick<Props, 'flows' | 'seats'>>) {
  const { t } = useTranslation('components');
  const { ref, width: measured } = useElementSize();
  const [chosen, choose] = useState<string | null>(null);
  const width = Math.max(measured, 300);
  // On a phone the names lie above their node instead of beside it.
  const narrow = width < 520;
  const margin = narrow ? 10 : Math.min(170, width * 0.24);
  const layout = layoutFlow(flows, margin, width - margin - 9, narrow ? 420 : 360);
  const node = (side: 'home' | 'host') => (item: FlowNode) => (
    <Node
      key={item.id}
      item={item}
      side={side}
      x={side === 'home' ? margin : width - margin - 9}
      narrow={narrow}
      strong={chosen === `${side} ${item.id}`}
      amount={
        side === 'host' && !narrow && seats[item.id] !== undefined
          ? t('chart.of', { count: item.count, total: seats[item.id] })
          : String(item.count)
      }
      choose={(on) => choose(on ? `${side} ${item.id}` : null)}
    />
  );
  return (
    <div ref={ref} className={classes.picture}>
      <svg width={width} height={layout.height + 16} role="group" aria-label={t('flow.label')}>
        <g transform="translate(0 8)">
          {layout.bands.map((band) => (
            <path
              key={band.key}
              d={band.path}
              className={classes.band}
              data-chosen={
                chosen === `home ${band.home}` || chosen === `host ${band.host}` || undefined
              }
              stroke={seriesColour(band.colour)}
              strokeWidth={band.width}
            >
              <title>{`${name(layout.homes, band.home)} → ${name(layout.hosts, band.host)}: ${band.count}`}</title>
            </path>
          ))}
          {layout.homes.map(node('home'))}
          {layout.hosts.map(node('host'))}
        </g>
      </svg>
    </div>
  );
}

const name = (nodes: FlowNode[], id: string) => nodes.find((node) => node.id === id)?.name ?? '';

interface NodeProps {
  item: FlowNode;
  side: 'home' | 'host';
  x: number;
  narrow: boolean;
  strong: boolean;
  amount: string;
  choose: (on: boolean) => void;
}

function Node({ item, side, x, narrow, strong, amount, choose }: NodeProps) {
  const { t } = useTranslation('components');
  const outward = side === 'home' ? -1 : 1;
  // Beside the node on a desk, within the picture on a phone.
  const inside = narrow ? -outward : outward;
  const labelX = inside < 0 ? x - 10 : x + 19;
  return (
    <g
      tabIndex={0}
      role="img"
      aria-label={t('flow.node', { name: item.name, count: item.count })}
      className={classes.node}
      onMouseEnter={() => choose(true)}
      onMouseLeave={() => choose(false)}
      onFocus={() => choose(true)}
      onBlur={() => choose(false)}
    >
      <rect
        x={x}
        y={item.y}
        width={9}
        height={item.height}
        rx={2}
        fill={seriesColour(item.colour)}
      />
      <text
        x={labelX}
        y={item.y + item.height / 2}
        dy="0.35em"
        textAnchor={inside < 0 ? 'end' : 'start'}
        data-strong={strong || undefined}
      >
        {item.name} <tspan>{amount}</tspan>
      </text>
    </g>
  );
}
