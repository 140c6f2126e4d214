import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from '../parts/parts.module.css';
import type { Wish } from '../data/types';

export function WishRead({ wish }: { wish: Wish }) {
  const { t } = useTranslation('wish');
  const { day } = useFormat();
  return (
    <Card>
      <FactList
        facts={[
          {
            term: t('wish.hosts'),
            value: wish.rankedHosts.length > 0 && (
              <ol className={classes.ranking}>
                {wish.rankedHosts.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ol>
            ),
          },
          { term: t('wish.question'), value: wish.learningQuestion },
          { term: t('wish.topics'), value: wish.topics.join(', ') },
          { term: t('wish.dates'), value: wish.unavailableDates.map(day).join(', ') },
        ]}
      />
    </Card>
  );
}
