import { useTranslation } from 'react-i18next';
import { useSession } from '@/features/account/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { answersForAnother, asksReader, besides, type Membership } from './memberships';
import { useStill } from './useStill';

/** Who asks since when, for which days, and what it changes until the answer is yes. */
export function useQuestionText(all: Membership[]) {
  const { t } = useTranslation('membership');
  const { date } = useFormat();
  const still = useStill();
  const me = useSession();
  return (membership: Membership) => {
    const { network, organisation, proposedBy, proposedAt, role, validFrom, validTo } = membership;
    const days = [
      validFrom && t('days.from', { date: date(validFrom) }),
      validTo && t('days.to', { date: date(validTo) }),
    ].filter(Boolean);
    return [
      t(
        `asked.${answersForAnother(me, membership) ? 'askedFor' : proposedBy === 'NETWORK' ? 'askedUs' : asksReader(membership) ? 'askedNetwork' : 'weAsked'}`,
        {
          network: network.name,
          organisation: organisation?.name,
          date: date(proposedAt!),
          as: t(`as.${role}`),
        },
      ),
      days.length > 0 && t('days.whole', { days: days.join(' ') }),
      still(besides(all, membership)) ??
        t('asked.nothingYet', { organisation: organisation?.name }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}
