import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { roundViewLink } from '../data/links';
import classes from './plan.module.css';
import type { Plan } from '../data/types';

/** The other rounds that this plan was made with; they are published or given up as one. */
export function PlanTogether({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  if (plan.together.length === 0) return null;
  return (
    <Card title={t('together.title', { count: plan.together.length + 1 })}>
      <p className="small">{t(plan.status === 'DRAFT' ? 'together.draft' : 'together.text')}</p>
      <ul className={classes.choices}>
        {plan.together.map(({ id, round }) => (
          <li key={id}>
            <AppLink to={roundViewLink(round.id, { view: 'plan', plan: id })}>{round.name}</AppLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
