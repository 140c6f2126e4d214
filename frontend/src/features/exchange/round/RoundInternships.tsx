import { useTranslation } from 'react-i18next';
import { InternshipTable } from '../internship/InternshipTable';
import type { Round } from '../data/types';

/** The internships that came of this round. */
export function RoundInternships({ round }: { round: Round }) {
  const { t } = useTranslation('exchange');
  return (
    <section aria-labelledby="internships">
      <h2 id="internships" className="sr-only">
        {t('internships.title')}
      </h2>
      <InternshipTable fixed={{ roundId: round.id }} without={['round']} />
    </section>
  );
}
