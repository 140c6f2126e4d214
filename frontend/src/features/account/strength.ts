export const SHORTEST = 12;
export const LONGEST = 128;
const STRONG = 18;

export type Strength = 'short' | 'own' | 'plain' | 'good' | 'strong';

/** Words of somebody's own that do not belong in a password: the parts of a name and of an address. */
const ownWords = (about: string[]) =>
  about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 4);

/** How hard a password is to guess, as far as can be seen here; the API has the last word. */
export function strengthOf(password: string, about: string[] = []): Strength {
  const small = password.toLowerCase();
  if ([...password].length < SHORTEST) return 'short';
  if (ownWords(about).some((word) => small.includes(word))) return 'own';
  if (new Set(small).size < 6 || /(.)\1{4}|0?12345678|qwertyui/.test(small)) return 'plain';
  return [...password].length >= STRONG ? 'strong' : 'good';
}
