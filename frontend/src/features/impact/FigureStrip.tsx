import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BigNumber } from '@/components/BigNumber';
import { useFormat } from '@/lib/i18n/useFormat';
import { figuresQuery } from './api';
import classes from './impact.module.css';

const SHOWN = [
  'careProviders',
  'learnersStarted',
  'exchangeRounds',
  'onSiteTrainingParticipations',
  'results',
] as const;

/** How large the work is. Nothing is shown when it cannot be read: the page stands without it. */
export function FigureStrip({ networkId }: { networkId: string }) {
  const { t } = useTranslation('impact');
  const { number } = useFormat();
  const { data } = useQuery(figuresQuery(networkId));
  if (!data) return null;
  return (
    <section className={classes.strip} aria-label={t('figures.label')}>
      {SHOWN.map((name) => (
        <BigNumber
          key={name}
          label={t(`figure.${name}`)}
          value={data[name] === null ? t('figures.unknown') : number(data[name])}
        />
      ))}
    </section>
  );
}
