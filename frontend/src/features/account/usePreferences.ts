import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, type Language } from '@/lib/i18n/i18n';
import { saveLanguage } from './api';

/** Language and light. The choice works at once; keeping it on the server may fail without harm. */
export function usePreferences() {
  const { i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const setLanguage = (language: Language) => {
    void chooseLanguage(language);
    void saveLanguage(language).catch(() => undefined);
  };
  return { language: i18n.language as Language, setLanguage, colorScheme, setColorScheme };
}
