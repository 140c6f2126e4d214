import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StatusPill } from '@/components/StatusPill';
import { useProblemText } from '@/components/states';
import { useOnce } from '@/components/useOnce';
import {
  meetingQuery,
  moveRegistration,
  registrationsQuery,
  type Meeting,
  type Registration,
  type RegistrationStatus,
} from './api';
import classes from './meeting.module.css';
import { OUTCOMES } from './registration-state';

/** One person on the sheet; what is chosen can be chosen otherwise, or with another tap not at all. */
export function AttendanceRow({
  meeting,
  registration,
}: {
  meeting: Meeting;
  registration: Registration;
}) {
  const { t } = useTranslation('meeting');
  const queries = useQueryClient();
  const list = registrationsQuery(meeting.id).queryKey;
  const telling = useMutation({
    mutationFn: (to: RegistrationStatus) => moveRegistration(meeting.id, registration.id, to),
    onSuccess: (changed) => {
      queries.setQueryData(
        list,
        (old) =>
          old && { ...old, items: old.items.map((one) => (one.id === changed.id ? changed : one)) },
      );
      return queries.invalidateQueries({
        queryKey: meetingQuery(meeting.id).queryKey,
        exact: true,
      });
    },
  });
  const tell = useOnce(telling);
  const text = useProblemText(telling.error);
  const { person, organisation, status, steps } = registration;
  const open = OUTCOMES.filter((to) => steps?.includes(to));
  const choices =
    open.length > 0 ? OUTCOMES.filter((to) => open.includes(to) || to === status) : [];
  return (
    <li>
      <div className={classes.who}>
        <strong>{person.name}</strong>
        {organisation && <span className="small muted">{organisation.name}</span>}
        {telling.error && (
          <span role="alert" className={classes.error}>
            {text}
          </span>
        )}
      </div>
      {choices.length === 0 ? (
        <StatusPill of="registration" status={status} />
      ) : (
        <div role="group" aria-label={person.name} className={classes.outcomes}>
          {choices.map((to) => (
            <Button
              key={to}
              size="sm"
              variant={status === to ? 'filled' : 'default'}
              aria-pressed={status === to}
              disabled={telling.isPending}
              onClick={() => tell(status === to ? 'REGISTERED' : to)}
            >
              {t(to === 'EXCUSED' && status !== to ? 'outcome.excuse' : `outcome.${to}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
