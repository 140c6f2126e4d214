import { useTranslation } from 'react-i18next';

/** Says before the button that nothing leads back. */
export function Final() {
  const { t } = useTranslation('components');
  return (
    <p>
      <strong>{t('move.final')}</strong>
    </p>
  );
}
