import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Values } from './api';
import classes from './impact.module.css';
import { headlineOf, ofTen, totalOf } from './story';

/** The headline: the one thing these figures say, or that they do not say it yet. */
export function Top({ name, values }: { name: string; values: Values[] }) {
  const { t } = useTranslation('impact');
  const { date } = useFormat();
  const completion = totalOf(values.find(({ metric }) => metric.code === 'completion'));
  return (
    <div className={classes.top}>
      <PageHeader
        meta={t('meta', { name, date: date(values[0]!.asOfDate) })}
        title={t(`headline.${headlineOf(completion)}`, { count: ofTen(completion?.value ?? 0) })}
      />
    </div>
  );
}
