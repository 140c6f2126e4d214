import { groupBy } from '@/lib/group-by';
import type { Adoption } from './types';

export interface Spot {
  id: string;
  name: string;
  x: number;
  y: number;
  ring: number;
  /** Where the idea came from: the centre, or another spot. */
  from: { x: number; y: number };
  anchor: 'start' | 'middle' | 'end';
}

export interface Ring {
  /** "2024", or null: the source does not say when. */
  year: string | null;
  path: string;
  labelY: number;
}

export interface Spread {
  rings: Ring[];
  spots: Spot[];
  size: number;
}

const CORE = 58;
const STEP = 62;
const BUMP = 20;
const POINTS = 48;

/** Learnt-from order: who took it from whom stand next to each other. */
function byLineage(adoptions: Adoption[]): Adoption[] {
  const children = groupBy(adoptions, ({ learntFromId }) => learntFromId ?? null);
  const seen = new Set<string>();
  const walk = (parent: string | null): Adoption[] =>
    (children.get(parent) ?? [])
      .toSorted((a, b) => (a.stageDate ?? '9').localeCompare(b.stageDate ?? '9'))
      .flatMap((one) => {
        if (seen.has(one.id)) return [];
        seen.add(one.id);
        return [one, ...walk(one.id)];
      });
  const ordered = walk(null);
  return [...ordered, ...adoptions.filter((one) => !seen.has(one.id))];
}

/** A closed soft line through points around the middle. */
function softPath(radii: number[], middle: number) {
  const at = (index: number) => {
    const i = (index + POINTS) % POINTS;
    const angle = (i / POINTS) * 2 * Math.PI;
    return [middle + Math.sin(angle) * radii[i]!, middle - Math.cos(angle) * radii[i]!] as const;
  };
  const text = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const parts = Array.from({ length: POINTS }, (_, i) => {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1 = text(p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6);
    const c2 = text(p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6);
    return `C${c1} ${c2} ${text(...p2)}`;
  });
  return `M${text(...at(0))}${parts.join('')}Z`;
}

/**
 * The olievlek: the origin in the middle, a ring per year that somebody joined, and each ring stretches
 * towards those who joined in that year. Who stopped is not drawn.
 */
export function layoutSpread(adoptions: Adoption[]): Spread {
  const drawn = byLineage(adoptions.filter(({ stage }) => stage !== 'STOPPED'));
  const yearOf = ({ stageDate }: Adoption) => stageDate?.slice(0, 4) ?? null;
  const years = [...new Set(drawn.map(yearOf))].toSorted((a, b) =>
    (a ?? '9999').localeCompare(b ?? '9999'),
  );
  const middle = CORE + years.length * STEP + BUMP + 18;
  const angleOf = (index: number) => ((index + 0.5) / drawn.length) * 2 * Math.PI + 0.35;
  const radiusOf = (ring: number) => CORE + (ring + 1) * STEP;

  const spots = drawn.map((adoption, index): Spot => {
    const ring = years.indexOf(yearOf(adoption));
    const angle = angleOf(index);
    const radius = radiusOf(ring) - STEP / 2 + 8;
    const x = middle + Math.sin(angle) * radius;
    const anchor = Math.abs(Math.sin(angle)) < 0.35 ? 'middle' : x > middle ? 'start' : 'end';
    return {
      id: adoption.organisation.id,
      name: adoption.organisation.name,
      x,
      y: middle - Math.cos(angle) * radius,
      ring,
      from: { x: middle, y: middle },
      anchor,
    };
  });
  drawn.forEach(({ learntFromId }, index) => {
    const source = drawn.findIndex(({ id }) => id === learntFromId);
    if (source >= 0) spots[index]!.from = spots[source]!;
  });

  const bumpAt = (angle: number, ring: number) =>
    drawn.reduce((most, adoption, index) => {
      if (years.indexOf(yearOf(adoption)) !== ring) return most;
      const apart = Math.abs(((angle - angleOf(index) + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
      return Math.max(most, BUMP * Math.exp(-((apart / 0.5) ** 2)));
    }, 0);
  const radii = (ring: number) =>
    Array.from({ length: POINTS }, (_, i) => {
      const angle = (i / POINTS) * 2 * Math.PI;
      const own = ring < 0 ? 0 : bumpAt(angle, ring);
      return (
        radiusOf(ring) - 10 + own + 5 * Math.sin(2 * angle + ring) + 3 * Math.sin(3 * angle - ring)
      );
    });
  const rings = years.map((year, ring) => ({
    year,
    path: softPath(radii(ring), middle),
    labelY: middle - radii(ring)[0]! + 16,
  }));
  const core = { year: null, path: softPath(radii(-1), middle), labelY: middle };
  return { rings: [core, ...rings], spots, size: middle * 2 };
}
