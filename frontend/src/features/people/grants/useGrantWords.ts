import { useTranslation } from 'react-i18next';
import { usePeriodWords } from '@/components/usePeriodWords';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Grant } from '../types';

/** "sinds 1 maart 2026 · gegeven door Noor van Dijk". */
export function useGrantWords() {
  const { t } = useTranslation('people');
  const { date } = useFormat();
  const period = usePeriodWords();
  return (grant: Grant) =>
    [
      period(grant.validFrom, grant.validTo),
      grant.givenBy &&
        t(grant.status === 'OFFERED' ? 'grant.offeredBy' : 'grant.givenBy', {
          name: grant.givenBy.name,
        }),
      grant.revokedAt && t('grant.revokedOn', { date: date(grant.revokedAt) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
