import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeFormat } from './format';

/** Dates and numbers in the chosen language: `const { day, percent } = useFormat()`. */
export function useFormat() {
  const { i18n } = useTranslation();
  return useMemo(() => makeFormat(i18n.language), [i18n.language]);
}
