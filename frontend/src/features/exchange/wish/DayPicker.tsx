import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './wish.module.css';
import shared from '../parts/parts.module.css';
import { weeksOf } from './weeks';
import { useTimes } from '../parts/times';

interface Props {
  label: string;
  hint: string;
  from: string;
  to: string;
  value: string[];
  onChange: (value: string[]) => void;
}

/** The days of a round as a calendar: tap the ones on which you cannot. */
export function DayPicker({ label, hint, from, to, value, onChange }: Props) {
  const { t } = useTranslation('wish');
  const { longDay, list, day: short, partialDate } = useFormat();
  const { weekdayNames } = useTimes();
  const toggle = (day: string) =>
    onChange(value.includes(day) ? value.filter((one) => one !== day) : [...value, day].toSorted());
  return (
    <fieldset className={shared.hosts}>
      <legend>{label}</legend>
      <p className={shared.legendHint}>{hint}</p>
      <p className={classes.month}>
        {[...new Set([from, to].map((day) => partialDate(day, 'MONTH')))].join(' – ')}
      </p>
      <div className={classes.calendar}>
        {weekdayNames('short').map((name) => (
          <span key={name} className={classes.weekday} aria-hidden>
            {name}
          </span>
        ))}
        {weeksOf(from, to).map((day, index) =>
          day ? (
            <button
              key={day}
              type="button"
              aria-pressed={value.includes(day)}
              aria-label={longDay(day)}
              className={classes.dayButton}
              onClick={() => toggle(day)}
            >
              {Number(day.slice(8))}
            </button>
          ) : (
            <span key={`none-${index}`} />
          ),
        )}
      </div>
      <p role="status" className="small muted">
        {value.length > 0 && t('wish.notOn', { days: list(value.map(short)) })}
      </p>
    </fieldset>
  );
}
