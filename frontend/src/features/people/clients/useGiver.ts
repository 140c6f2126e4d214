import { useTranslation } from 'react-i18next';
import type { Client } from './types';

/** Who made a machine, and whether they still answer for it. */
export function useGiver() {
  const { t } = useTranslation('people');
  return ({ givenBy, givenByInCharge, inCharge }: Client) => {
    const name = givenBy && (givenByInCharge ? givenBy.name : t('client.left', givenBy));
    return [name, !inCharge && t('client.nobody')].filter(Boolean).join('. ') || null;
  };
}
