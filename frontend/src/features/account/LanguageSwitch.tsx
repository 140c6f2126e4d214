import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/lib/i18n/i18n';
import { usePreferences } from './usePreferences';

export function LanguageSwitch() {
  const { t } = useTranslation('account');
  const { language, setLanguage } = usePreferences();
  return (
    <SegmentedControl
      size="sm"
      aria-label={t('language.label')}
      value={language}
      onChange={(value) => setLanguage(value as Language)}
      data={[
        { value: 'nl', label: t('language.nl') },
        { value: 'en', label: t('language.en') },
      ]}
    />
  );
}
