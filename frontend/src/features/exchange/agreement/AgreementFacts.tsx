import { useTranslation } from 'react-i18next';
import { FactList } from '@/components/FactList';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Agreement } from './agreement-api';
import classes from '../parts/parts.module.css';

/** What a version says. */
export function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('agreement');
  const { period, number } = useFormat();
  const { hoursPerDay, totalHours } = agreement;
  const text = (value: string | null) => value && <p className={classes.prose}>{value}</p>;
  return (
    <FactList
      facts={[
        { term: t('agreement.days'), value: period(agreement.startDate, agreement.endDate) },
        {
          term: t('agreement.hours'),
          value:
            hoursPerDay &&
            totalHours &&
            t('agreement.hoursText', {
              perDay: number(hoursPerDay, 2),
              total: number(totalHours, 2),
            }),
        },
        { term: t('agreement.supervisor'), value: agreement.supervisor?.name, optional: true },
        { term: t('agreement.question'), value: text(agreement.learningQuestion), optional: true },
        { term: t('agreement.guidance'), value: text(agreement.guidance), optional: true },
        { term: t('agreement.practical'), value: text(agreement.practicalNotes), optional: true },
        { term: t('agreement.reason'), value: text(agreement.reason), optional: true },
      ]}
    />
  );
}
