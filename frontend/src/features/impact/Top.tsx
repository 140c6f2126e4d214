import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Values } from './api';
import classes from './impact.module.css';
import { headlineOf, totalOf } from './story';
import { useSay } from './useSay';

/** The headline: the one thing these figures say, or that they do not say it yet. */
export function Top({ name, values }: { name: string; values: Values[] }) {
  const { t } = useTranslation('impact');
  const { date } = useFormat();
  const say = useSay();
  const completion = values.find(({ metric }) => metric.code === 'completion') ?? values[0]!;
  const { kind, numbers } = headlineOf(totalOf(completion));
  return (
    <div className={classes.top}>
      <PageHeader
        meta={t('meta', { name, date: date(completion.asOfDate) })}
        title={t(`headline.${kind}`, say(numbers))}
      />
    </div>
  );
}
