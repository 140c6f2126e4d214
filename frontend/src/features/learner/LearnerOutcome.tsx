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
          { term: t('ended.date'), value: learner.outcomeDate && date(learner.outcomeDate) },
          { term: t('ended.reason'), value: dropoutReason?.label, optional: true },
          {
            term: t('ended.influence'),
            value: dropoutReason && t(`influence.${dropoutReason.influence}`),
            optional: true,
          },
          { term: t('ended.destination'), value: learner.destination, optional: true },
          {
            term: t('ended.stillInTraining'),
            value:
              stillInTraining === null ? null : t(stillInTraining ? 'answer.yes' : 'answer.no'),
            optional: learner.status === 'COMPLETED',
          },
          { term: t('ended.note'), value: learner.outcomeNote, optional: true },
        ]}
      />
    </Card>
  );
}
