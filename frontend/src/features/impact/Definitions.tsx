import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import type { Values } from './api';
import classes from './impact.module.css';

/** What each indicator counts, in words; folded away until somebody wants to know. */
export function Definitions({ values }: { values: Values[] }) {
  const { t } = useTranslation('impact');
  return (
    <Card title={t('definitions.title')}>
      <p className="muted">{t('definitions.intro')}</p>
      <div className={classes.definitions}>
        {values.map(({ metric, intervalMethod }) => (
          <details key={metric.code}>
            <summary>{metric.name}</summary>
            <dl>
              <dt>{t('definitions.numerator')}</dt>
              <dd>{metric.numerator}</dd>
              <dt>{t('definitions.denominator')}</dt>
              <dd>{metric.denominator}</dd>
              <dt>{t('definitions.interval')}</dt>
              <dd>{t(`interval.${intervalMethod}`)}</dd>
              <dt>{t('definitions.hidden')}</dt>
              <dd>{t('definitions.small', { most: metric.minimumCell - 1 })}</dd>
            </dl>
          </details>
        ))}
      </div>
    </Card>
  );
}
