import { useTranslation } from 'react-i18next';
import { BigNumber } from '@/components/BigNumber';
import { AppLink } from '@/components/AppLink';
import { impactLink } from '@/features/impact/public';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './home.module.css';
import { Part } from './Part';
import type { Figures } from './types';

/** How it stands, in four figures; the rest is on the page of impact. */
export function Numbers({
  figures,
  active,
}: {
  figures: Figures;
  /** Left out for who may not count learners. */
  active?: number | null;
}) {
  const { t } = useTranslation('home');
  const { number } = useFormat();
  const shown = [
    ...(active === undefined ? [] : [['active', active] as const]),
    ['started', figures.learnersStarted],
    ['providers', figures.careProviders],
    ['rounds', figures.exchangeRounds],
  ] as const;
  return (
    <Part title={t('number.title')} aside={<AppLink to={impactLink()}>{t('number.more')}</AppLink>}>
      <div className={classes.numbers}>
        {shown.map(([name, value]) => (
          <BigNumber
            key={name}
            label={t(`number.${name}`)}
            value={value === null || value === undefined ? t('number.unknown') : number(value)}
          />
        ))}
      </div>
    </Part>
  );
}
