import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Meeting } from './api';
import classes from './meeting.module.css';

const MINUTE = 60_000;

/** The points of the agenda with their minutes, and from which time when the start is known. */
export function Agenda({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const { time } = useFormat();
  const { agendaItems, startAt } = meeting;
  const minutes = agendaItems.map(({ durationMinutes }) => durationMinutes ?? 0);
  const total = minutes.reduce((sum, length) => sum + length, 0);
  // After a point of unknown length nobody knows what time it is.
  const known = agendaItems.findIndex(({ durationMinutes }) => durationMinutes === null);
  const from = (index: number) => {
    if (!startAt || (known >= 0 && index > known)) return null;
    const before = minutes.slice(0, index).reduce((sum, length) => sum + length, 0);
    return time(new Date(Date.parse(startAt) + before * MINUTE).toISOString());
  };
  return (
    <Card
      title={t('agenda.title')}
      aside={total > 0 ? t('agenda.minutes', { count: total }) : undefined}
    >
      {agendaItems.length === 0 && <p className="muted">{t('agenda.none')}</p>}
      <ol className={classes.agenda}>
        {agendaItems.map((item, index) => (
          <li key={item.id}>
            <span className="num muted">{from(index)}</span>
            <div>
              <h3>{item.title}</h3>
              {item.description && <p>{item.description}</p>}
              {(item.organisation ?? item.project) && (
                <p className="small muted">
                  {[item.organisation?.name, item.project?.name].filter(Boolean).join(' · ')}
                </p>
              )}
            </div>
            <span className="num muted small">
              {item.durationMinutes && t('agenda.minutes', { count: item.durationMinutes })}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
