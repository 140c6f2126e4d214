import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Proposal } from './types';

/** The term for an answer, and silence where there should have been one. */
export function Waiting({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposal');
  const { day, relative } = useFormat();
  const { status, replyDueDate, overdue, waitingDays, organisation } = proposal;
  if (!replyDueDate || !['SUBMITTED', 'IN_REVIEW'].includes(status)) return null;
  if (overdue)
    return (
      <Card tone="attention" title={t('waiting.silent', { count: waitingDays ?? 0 })}>
        <p className="small muted">
          {t('waiting.due', { organisation: organisation.name, date: day(replyDueDate) })}
        </p>
      </Card>
    );
  return (
    <p className="muted">
      {t('waiting.until', {
        organisation: organisation.name,
        date: day(replyDueDate),
        when: relative(replyDueDate),
      })}
    </p>
  );
}
