import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Columns } from '@/components/Card';
import { roundsLink } from '@/features/exchange/public';
import { roundsAtWork } from './coming';
import { Part } from './Part';
import { RoundCard } from './RoundCard';
import type { Round } from './types';

const SHOWN = 4;

/** The rounds that are not closed, the nearest date first. */
export function RoundsAtWork({ rounds }: { rounds: Round[] }) {
  const { t } = useTranslation('asked');
  const atWork = roundsAtWork(rounds);
  if (atWork.length === 0) return null;
  return (
    <Part
      title={t('round.title', { count: atWork.length })}
      aside={<AppLink to={roundsLink()}>{t('round.all')}</AppLink>}
    >
      <Columns>
        {atWork.slice(0, SHOWN).map((round) => (
          <RoundCard key={round.id} round={round} />
        ))}
      </Columns>
    </Part>
  );
}
