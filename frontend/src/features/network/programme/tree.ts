import type { ProgrammeNode } from '../api';

export interface Branch {
  node: ProgrammeNode;
  children: Branch[];
  /** Parts that the source counts but does not name, by kind. */
  unnamed: { kind: ProgrammeNode['kind']; count: number; ids: string[] }[];
}

/** The nodes as a tree. Nameless leaves become a number: there is nothing else to say of them. */
export function growTree(nodes: ProgrammeNode[], parentId: string | null = null): Branch[] {
  const known = new Set(nodes.map(({ id }) => id));
  const above = (node: ProgrammeNode) =>
    node.parent && known.has(node.parent.id) ? node.parent.id : null;
  const grow = (of: string | null): Branch[] =>
    nodes
      .filter((node) => above(node) === of && !countedOnly(node))
      .map((node) => ({
        node,
        children: grow(node.id),
        unnamed: countUnnamed(nodes.filter((other) => above(other) === node.id)),
      }));
  return grow(parentId);
}

/** Nothing is known of it but that it is there. */
const countedOnly = (node: ProgrammeNode) =>
  !node.name && !node.network && node.childCount === 0 && node.parent !== null;

export function countUnnamed(siblings: ProgrammeNode[]): Branch['unnamed'] {
  const kinds = new Map<ProgrammeNode['kind'], string[]>();
  siblings
    .filter(countedOnly)
    .forEach(({ kind, id }) => kinds.set(kind, [...(kinds.get(kind) ?? []), id]));
  return [...kinds].map(([kind, ids]) => ({ kind, ids, count: ids.length }));
}
