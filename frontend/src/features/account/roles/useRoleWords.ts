import { useTranslation } from 'react-i18next';
import type { MyRole } from './api';

/** "Werkbegeleider · Het Laar": what I do and where. */
export function useRoleWords() {
  const { t } = useTranslation('account');
  return ({ role, cohort, organisation, network }: MyRole) =>
    [
      t(`role.${role}`),
      [cohort, organisation, network].flatMap((one) => (one ? [one.name] : [])).join(', '),
    ]
      .filter(Boolean)
      .join(' · ');
}
