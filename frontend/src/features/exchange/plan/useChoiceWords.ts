import { useTranslation } from 'react-i18next';

/** "1e keuze"; without a rank the learner did not wish for it. */
export function useChoiceWords() {
  const { t } = useTranslation('plan');
  return (rank: number | null) => {
    if (rank === null) return t('choice.other');
    if (rank === 1) return t('choice.first');
    if (rank === 2) return t('choice.second');
    return rank === 3 ? t('choice.third') : t('choice.nth', { rank });
  };
}
