import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Values } from './api';
import classes from './impact.module.css';
import { leadOf, totalOf } from './story';

/** A few sentences made from the figures, with how sure they are. */
export function Lead({ values }: { values: Values[] }) {
  const { t } = useTranslation('impact');
  const { number } = useFormat();
  const sentences = leadOf(values).map(({ kind, value }) =>
    t(`lead.${kind}`, {
      value: number(value.value ?? 0),
      low: number(value.intervalLow ?? 0),
      high: number(value.intervalHigh ?? 0),
      numerator: number(value.numerator ?? 0),
      n: number(value.n ?? 0),
    }),
  );
  const running = values.some((one) => totalOf(one)?.running);
  if (running) sentences.push(t('lead.running'));
  return <p className={classes.lead}>{sentences.join(' ') || t('lead.nothing')}</p>;
}
