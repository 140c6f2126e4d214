import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BigNumber } from '@/components/BigNumber';
import { useFormat } from '@/lib/i18n/useFormat';
import { figuresQuery } from './api';
import { trainingParticipations, type Figures } from './figures';
import classes from './impact.module.css';

const shown = (figures: Figures) =>
  ({
    careProviders: figures.careProviders,
    learnersStarted: figures.learnersStarted,
    exchangeRounds: figures.exchangeRounds,
    trainingParticipations: trainingParticipations(figures),
    results: figures.results,
  }) as const;

/** How large the work is. Nothing is shown when it cannot be read: the page stands without it. */
export function FigureStrip({ networkId }: { networkId: string }) {
  const { t } = useTranslation('impact');
  const { number } = useFormat();
  const { data } = useQuery(figuresQuery(networkId));
  if (!data) return null;
  return (
    <section className={classes.strip} aria-label={t('figures.label')}>
      {Object.entries(shown(data)).map(([name, value]) => (
        <BigNumber
          key={name}
          label={t(`figure.${name}`)}
          value={value === null ? t('figures.hidden') : number(value)}
        />
      ))}
      {data.suppressed && <p className="small muted">{t('figures.hiddenWhy')}</p>}
    </section>
  );
}
