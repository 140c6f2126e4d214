/** The same list with one item a step earlier or later. */
export function moved<T>(items: T[], index: number, step: -1 | 1): T[] {
  const next = [...items];
  const [item] = next.splice(index, 1);
  next.splice(index + step, 0, item!);
  return next;
}
