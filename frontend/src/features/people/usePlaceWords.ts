import { useTranslation } from 'react-i18next';
import type { Given } from './types';

/** "Werkbegeleider · Het Laar": what somebody does and where. */
export function usePlaceWords() {
  const { t } = useTranslation(['people', 'account']);
  const place = ({ cohort, organisation, network }: Given) =>
    [cohort, organisation, network].flatMap((one) => (one ? [one.name] : [])).join(', ');
  const role = (given: Pick<Given, 'role'>) => t(`account:role.${given.role}`);
  return {
    role,
    place,
    whole: (given: Given) => [role(given), place(given)].filter(Boolean).join(' · '),
  };
}
