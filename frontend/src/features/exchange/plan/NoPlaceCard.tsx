import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { HeldSeats } from './HeldSeats';
import { assignmentsQuery } from '../data/plan-api';
import type { Round } from '../data/types';

/** For a learner whom a published plan gave no place: why this one, and what would help. */
export function NoPlaceCard({ round, learnerId }: { round: Round; learnerId: string }) {
  const { t } = useTranslation('plan');
  const plan = round.publishedPlanId ?? '';
  const mine = useQuery({ ...assignmentsQuery(round.id, plan), enabled: plan !== '' });
  const own = mine.data?.find(({ learner }) => learner.id === learnerId);
  if (!own || own.host) return null;
  return (
    <Card title={t('mine.noPlace', { round: round.name })} tone="attention">
      <p>{own.reason}</p>
      <HeldSeats seats={own.heldSeats} />
      <p className="small muted">
        {t('assignment.drawn', { number: own.drawPosition })}{' '}
        {own.remedy && t('assignment.remedy', { what: own.remedy })} {t('mine.noPlaceNext')}
      </p>
    </Card>
  );
}
