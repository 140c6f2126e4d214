/** Numbers of people as who may know them gets them: none of them is hidden. */
export type Told<N> = { [name in keyof N]: NonNullable<N[name]> };

/** The numbers when this reader is told them; null when they are hidden. */
export const told = <N extends { suppressed: boolean }>(numbers: N): Told<N> | null =>
  numbers.suppressed ? null : (numbers as Told<N>);
