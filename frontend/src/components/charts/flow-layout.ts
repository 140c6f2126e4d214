/** How many learners go from which home to which host. */
export interface Flow {
  home: { id: string; name: string };
  host: { id: string; name: string };
  count: number;
}

export interface FlowNode {
  id: string;
  name: string;
  count: number;
  y: number;
  height: number;
  colour: number;
}

export interface FlowBand {
  key: string;
  home: string;
  host: string;
  count: number;
  path: string;
  width: number;
  colour: number;
}

export interface FlowLayout {
  homes: FlowNode[];
  hosts: FlowNode[];
  bands: FlowBand[];
  height: number;
  /** Pixels per learner. */
  unit: number;
}

/** The Dutch way: 't Heem stands at the T. */
const byName = new Intl.Collator('nl', { ignorePunctuation: true });
const GAP = 12;
const NODE = 9;
/** A label must fit beside even the smallest node. */
const SMALLEST = 20;

/**
 * Places the nodes of both sides and the bands between them. Both sides share one scale, so a band is as
 * wide at its end as at its start; the shorter side is centred.
 */
export function layoutFlow(flows: Flow[], left: number, right: number, room = 360): FlowLayout {
  const names = [
    ...new Map(
      flows.flatMap(({ home, host }) => [
        [home.id, home.name],
        [host.id, host.name],
      ]),
    ).entries(),
  ]
    .toSorted(([, a], [, b]) => byName.compare(a, b))
    .map(([id, name], colour) => ({ id, name, colour }));
  const sum = (side: 'home' | 'host', id: string) =>
    flows.reduce((total, flow) => (flow[side].id === id ? total + flow.count : total), 0);
  const side = (key: 'home' | 'host') =>
    names.map((name) => ({ ...name, count: sum(key, name.id) })).filter(({ count }) => count > 0);
  const total = flows.reduce((all, { count }) => all + count, 0);
  const unit = Math.max(2, room / Math.max(total, 1));

  const stack = (nodes: ReturnType<typeof side>) => {
    let y = 0;
    return nodes.map((node) => {
      const placed = { ...node, y, height: node.count * unit };
      y += Math.max(placed.height, SMALLEST) + GAP;
      return placed;
    });
  };
  const homes = stack(side('home'));
  const hosts = stack(side('host'));
  const ends = [homes, hosts].map((nodes) => {
    const last = nodes.at(-1);
    return last ? last.y + Math.max(last.height, SMALLEST) : 0;
  });
  const height = Math.max(...ends);
  homes.forEach((node) => (node.y += (height - ends[0]!) / 2));
  hosts.forEach((node) => (node.y += (height - ends[1]!) / 2));
  return {
    homes,
    hosts,
    bands: bandsBetween(flows, homes, hosts, unit, left + NODE, right),
    height,
    unit,
  };
}

function bandsBetween(
  flows: Flow[],
  homes: FlowNode[],
  hosts: FlowNode[],
  unit: number,
  x0: number,
  x1: number,
) {
  const used = new Map<string, number>();
  const take = (key: string, from: number, width: number) => {
    const at = used.get(key) ?? 0;
    used.set(key, at + width);
    return from + at + width / 2;
  };
  const order = (nodes: FlowNode[], id: string) => nodes.findIndex((node) => node.id === id);
  const middle = (x0 + x1) / 2;
  return flows
    .filter(({ count }) => count > 0)
    .toSorted(
      (a, b) =>
        order(homes, a.home.id) - order(homes, b.home.id) ||
        order(hosts, a.host.id) - order(hosts, b.host.id),
    )
    .map(({ home, host, count }): FlowBand => {
      const from = homes[order(homes, home.id)]!;
      const to = hosts[order(hosts, host.id)]!;
      const width = count * unit;
      const y0 = take(`home ${home.id}`, from.y, width);
      const y1 = take(`host ${host.id}`, to.y, width);
      const path = `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
      return {
        key: `${home.id} ${host.id}`,
        home: home.id,
        host: host.id,
        count,
        path,
        width,
        colour: from.colour,
      };
    });
}
