import { useTranslation } from 'react-i18next';
import { RowList } from '@/components/RowList';
import { Pill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Agreement } from './agreement-api';
import { approvalOf, SIGNATORIES } from './agreement-state';
import type { Internship } from '../data/types';

/** Who agreed, when; and who did not yet. */
export function Approvals({
  agreement,
  internship,
}: {
  agreement: Agreement;
  internship: Internship;
}) {
  const { t } = useTranslation('agreement');
  const { day } = useFormat();
  const names = {
    LEARNER: internship.learner.name,
    HOME: internship.home.name,
    HOST: internship.host.name,
  };
  return (
    <RowList
      label={t('agreement.parties')}
      rows={SIGNATORIES.map((party) => {
        const said = approvalOf(agreement, party);
        const by = said?.givenBy?.name;
        return {
          id: party,
          title: names[party],
          text: !said
            ? t(`agreement.party.${party}`)
            : said.onPaperDate
              ? t('agreement.onPaper', { date: day(said.onPaperDate), name: by })
              : [day(said.givenAt), by !== names[party] && by].filter(Boolean).join(' · '),
          aside: (
            <Pill tone={said ? 'ok' : 'wait'}>
              {said ? t('agreement.agreed') : t('agreement.waits')}
            </Pill>
          ),
        };
      })}
    />
  );
}
