import { useTranslation } from 'react-i18next';
import type { Assignment } from '../data/types';

/** For a learner without a place: who has the seats there could have been, and why. */
export function HeldSeats({ seats }: { seats: Assignment['heldSeats'] }) {
  const { t } = useTranslation('plan');
  if (seats.length === 0) return null;
  return (
    <details className="small">
      <summary>{t('assignment.holders')}</summary>
      <ul>
        {seats.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
