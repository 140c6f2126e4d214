export interface NameParts {
  givenName: string;
  surnamePrefix: string;
  surname: string;
}

const PREFIX =
  /^(van|von|vande|vander|de|der|den|d'|het|'t|’t|‘t|ten|ter|te|la|le|el|al|du|dos|da|di|in|op|aan|bij|ben|bin|uit|tot|zu|zur)$/i;

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);
export const isPrefix = (text: string) =>
  text.trim() !== '' && words(text).every((word) => PREFIX.test(word));

/** "van der Berg", "Berg, van der" and "Berg" of one column. */
export function surnameParts(text: string): Pick<NameParts, 'surnamePrefix' | 'surname'> {
  const [, last = '', after = ''] = /^([^,]+),\s*([^,]+)$/.exec(text.trim()) ?? [];
  if (isPrefix(after)) return { surnamePrefix: after.trim(), surname: last.trim() };
  const all = words(text);
  const first = all.findIndex((word) => !PREFIX.test(word));
  const at = first < 0 ? Math.max(0, all.length - 1) : first;
  return { surnamePrefix: all.slice(0, at).join(' '), surname: all.slice(at).join(' ') };
}

/**
 * A whole name in three parts: "Jan Willem van der Berg", or "Berg, Jan Willem van der" as address books write it.
 * Without a prefix the first word is the given name.
 */
export function nameParts(name: string): NameParts {
  const whole = name.replace(/\([^)]*\)\s*$/, '').trim();
  const comma = /^([^,]+),\s*([^,]+)$/.exec(whole);
  if (comma) {
    const surname = surnameParts(comma[1]!);
    const rest = words(comma[2]!);
    const tail = rest.findLastIndex((word) => !PREFIX.test(word)) + 1;
    return {
      givenName: rest.slice(0, tail).join(' '),
      surnamePrefix: [rest.slice(tail).join(' '), surname.surnamePrefix].filter(Boolean).join(' '),
      surname: surname.surname,
    };
  }
  const all = words(whole);
  const prefix = all.findIndex((word, at) => at > 0 && at < all.length - 1 && PREFIX.test(word));
  const at = prefix > 0 ? prefix : 1;
  return { givenName: all.slice(0, at).join(' '), ...surnameParts(all.slice(at).join(' ')) };
}
