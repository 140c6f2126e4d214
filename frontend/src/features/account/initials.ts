/** "Noor van Dijk" → "ND": the first letter of the first and of the last word. */
export function initialsOf(name: string) {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}
