/** "Noor van der Berg" → "Noor B.": enough to find yourself on a notice board, and no more. */
export function shortName(name: string) {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1)!;
  return words.length === 1 ? last : `${words[0]} ${last.charAt(0).toLocaleUpperCase('nl')}.`;
}
