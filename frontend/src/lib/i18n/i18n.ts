import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { namespaceOf } from './by-namespace';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const STORED = 'olievlek.language';

type Catalogue = Record<string, Record<string, unknown>>;

/** One chunk per language with every namespace in it: one request, and no screen that waits for words. */
const catalogues: Record<Language, () => Promise<{ default: Catalogue }>> = {
  nl: () => import('./catalogue.nl'),
  en: () => import('./catalogue.en'),
};

/** Words that few need come with the page that says them: `…/locales/later/security.nl.json`. */
const later = import.meta.glob<Record<string, unknown>>('/src/**/locales/later/*.json', {
  import: 'default',
});
const laterFile = (namespace: string, language: string) =>
  Object.keys(later).find((path) => path.endsWith(`/later/${namespace}.${language}.json`));

async function words(language: string, namespace: string) {
  const file = laterFile(namespace, language);
  if (file) return later[file]!();
  return (await catalogues[language as Language]()).default[namespace] ?? {};
}

const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    words(language, namespace)
      .then((found) => done(null, found))
      .catch((error: Error) => done(error, false));
  },
};

/** The namespaces that come later; a test wants them all at once. */
export const LATER = [...new Set(Object.keys(later).map(namespaceOf))];

export const storedLanguage = (): Language => (localStorage.getItem(STORED) === 'en' ? 'en' : 'nl');

export async function startI18n(language: Language = storedLanguage()) {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: [...LANGUAGES],
      ns: Object.keys((await catalogues[language]()).default),
      defaultNS: 'components',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language) {
  localStorage.setItem(STORED, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
