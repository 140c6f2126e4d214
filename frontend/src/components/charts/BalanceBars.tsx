import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './BalanceBars.module.css';

export interface Balance {
  id: string;
  name: string;
  sent: number;
  received: number;
}

/** Who sends more than they receive, and the other way round. In balance is a dot on the line. */
export function BalanceBars({ items }: { items: Balance[] }) {
  const { t } = useTranslation('components');
  const { number } = useFormat();
  const widest = Math.max(1, ...items.map((item) => Math.abs(item.received - item.sent)));
  const words = (difference: number) =>
    difference === 0
      ? t('balance.even')
      : t(difference < 0 ? 'balance.sends' : 'balance.receives', {
          count: number(Math.abs(difference)) as never,
        });
  return (
    <ul className={classes.list}>
      {items.map((item) => {
        const difference = item.received - item.sent;
        const share = (Math.abs(difference) / widest) * 48;
        return (
          <li key={item.id}>
            <span>{item.name}</span>
            <svg aria-hidden="true" className={classes.bar}>
              <line x1="50%" x2="50%" y1="0" y2="24" className={classes.axis} />
              {difference === 0 ? (
                <circle cx="50%" cy="12" r="5" fill="var(--petrol)" />
              ) : (
                <rect
                  x={`${difference < 0 ? 50 - share : 50}%`}
                  y="6"
                  width={`${share}%`}
                  height="12"
                  rx="3"
                  fill={difference < 0 ? 'var(--series-2)' : 'var(--series-3)'}
                />
              )}
            </svg>
            <span className={classes.words}>{words(difference)}</span>
          </li>
        );
      })}
    </ul>
  );
}
