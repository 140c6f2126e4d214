import i18next from 'i18next';
import { makeFormat } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/i18n';

/** A number as it is written in a language: 1.234,5 or 1,234.5. */
export const numberOf = (text: string, language: Language) =>
  Number(language === 'nl' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', ''));

/** The numbers that a text says, in their order. */
export const numbersIn = (text: string, language: Language) =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([found]) => numberOf(found, language));

/** What a screen says: the texts of its elements one after the other, without style sheets. */
export function textOf(screen: Element): string {
  return [...screen.childNodes]
    .map((node) =>
      node instanceof Element
        ? node.tagName === 'STYLE'
          ? ''
          : textOf(node)
        : (node.textContent ?? ''),
    )
    .join(' ');
}

/** The words of a namespace in a language, and how it writes numbers. */
export async function speaking(language: Language, namespace: string) {
  await i18next.loadLanguages(language);
  await i18next.loadNamespaces(namespace);
  await i18next.changeLanguage(language);
  return { t: i18next.getFixedT(language, namespace), ...makeFormat(language) };
}

/** What a sentence claims: a pattern, and whether that holds for its numbers. */
export type Claim = readonly [pattern: RegExp, holds: (...numbers: number[]) => boolean];

/** The claims that a sentence makes and that do not hold; a sentence that claims nothing known fails. */
export function untrue(sentence: string, claims: readonly Claim[], language: Language) {
  const found = claims.filter(([pattern]) => pattern.test(sentence));
  if (found.length !== 1) return [`${found.length} claims in “${sentence}”`];
  const [pattern, holds] = found[0]!;
  const said = pattern
    .exec(sentence)!
    .slice(1)
    .map((text) => numberOf(text, language));
  const all = numbersIn(sentence, language);
  return holds(...said) && said.length === all.length ? [] : [`“${sentence}” does not hold`];
}
