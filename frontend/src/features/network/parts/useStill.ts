import { useTranslation } from 'react-i18next';
import type { Membership } from './memberships';

/** What goes on whatever becomes of one membership: "Het Laar is ook lid als partner: dat blijft zo." */
export function useStill() {
  const { t } = useTranslation('membership');
  return (others: Membership[]) =>
    others.length > 0
      ? t('still', {
          organisation: others[0]!.organisation?.name,
          as: others.map(({ role }) => t(`as.${role}`)).join(', '),
        })
      : undefined;
}
