import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const STORED = 'olievlek.language';

type Catalogue = Record<string, Record<string, unknown>>;

/** One chunk per language with every namespace in it: one request, and no screen that waits for words. */
const catalogues: Record<Language, () => Promise<{ default: Catalogue }>> = {
  nl: () => import('./catalogue.nl'),
  en: () => import('./catalogue.en'),
};

const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    catalogues[language as Language]()
      .then(({ default: all }) => done(null, all[namespace] ?? {}))
      .catch((error: Error) => done(error, false));
  },
};

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
