import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '@/features/account/public';
import { allOf, myTaskCountsQuery } from '@/features/task/public';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './TaskBadge.module.css';

const MOST = 99;

/** How much waits for this person, in the menu; nothing when nothing does. */
export default function TaskBadge() {
  const { t } = useTranslation('task');
  const { number } = useFormat();
  const { network } = useNetwork();
  const counts = useQuery(myTaskCountsQuery({ networkId: network?.id }));
  const count = allOf(counts.data ?? []);
  if (count === 0) return null;
  return (
    <span className={classes.badge} data-badge>
      <span aria-hidden>{count > MOST ? `${MOST}+` : count}</span>
      <span className="sr-only"> {t('waiting', { count, all: number(count) })}</span>
    </span>
  );
}
