import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Learner } from './api';

/** How it ended, when and why; and whether the network could have done something about it. */
export function LearnerOutcome({ learner }: { learner: Learner }) {
  const { t } = useTranslation(['learner', 'status']);
  const { date } = useFormat();
  const { dropoutReason, stillInTraining } = learner;
  return (
    <Card
      title={t(`status:learner.${learner.status}`)}
      tone={learner.status === 'COMPLETED' ? 'calm' : 'plain'}
    >
      <FactList
        facts={[
          { term: t('outcome.date'), value: learner.outcomeDate && date(learner.outcomeDate) },
          { term: t('outcome.reason'), value: dropoutReason?.label, optional: true },
          {
            term: t('outcome.influence'),
            value: dropoutReason && t(`influence.${dropoutReason.influence}`),
            optional: true,
          },
          { term: t('outcome.destination'), value: learner.destination, optional: true },
          {
            term: t('outcome.stillInTraining'),
            value:
              stillInTraining === null ? null : t(stillInTraining ? 'answer.yes' : 'answer.no'),
            optional: learner.status === 'COMPLETED',
          },
          { term: t('outcome.note'), value: learner.outcomeNote, optional: true },
        ]}
      />
    </Card>
  );
}
