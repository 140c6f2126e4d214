/** A colour of its own for each organisation in a picture; the order of the list decides. */
export const seriesColour = (index: number) => `var(--series-${(index % 8) + 1})`;
