import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { StatusPill } from '@/components/StatusPill';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { useProblemText } from '@/components/states';
import { today } from '@/lib/today';
import { moveRegistration, register, registrationStepsQuery, type Meeting } from './api';
import classes from './meeting.module.css';
import { ANSWERS } from './registration-state';

type Answer = 'register' | (typeof ANSWERS)[number];

/** Whether you come, in one tap; and back again. */
export function MyRegistration({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const queries = useQueryClient();
  const keys = useIdempotencyKey();
  const { id, myRegistration, counts } = meeting;
  const steps = useQuery(registrationStepsQuery(id, myRegistration?.id));
  const answering = useMutation({
    mutationFn: (answer: Answer) =>
      answer === 'register' || !myRegistration
        ? register(id, keys.keyFor({ id }))
        : moveRegistration(id, myRegistration.id, answer),
    onSuccess: () => {
      keys.done();
      return queries.invalidateQueries({ queryKey: ['meetings'] });
    },
    // It may have been said in another window: look how it stands.
    onError: () => queries.invalidateQueries({ queryKey: ['meetings'] }),
  });
  const said = answering.variables === 'register' && myRegistration !== null;
  const text = useProblemText(answering.error);
  // Who runs it corrects the list of what was there, their own name too.
  const over = meeting.status === 'HELD' || meeting.meetingDate < today();
  const left = over ? [] : (steps.data?.allowed ?? []);
  const answers: Answer[] = meeting.may.includes('REGISTER')
    ? ['register']
    : ANSWERS.filter((answer) => left.some(({ to }) => to === answer));
  if (answers.length === 0 && !myRegistration) return null;
  const full = counts.full && myRegistration?.status !== 'OFFERED';
  const words = (answer: Answer) =>
    full && (answer === 'register' || answer === 'REGISTERED')
      ? t('mine.waitlist')
      : t(`mine.${answer}`);
  return (
    <Card
      title={answers.length > 0 ? t('mine.title') : t('mine.was')}
      aside={myRegistration && <StatusPill of="registration" status={myRegistration.status} />}
    >
      {myRegistration?.status === 'WAITLISTED' && <p>{t('mine.waiting')}</p>}
      {full && !myRegistration && <p>{t('mine.full')}</p>}
      <div className={classes.answers}>
        {answers.map((answer, index) => (
          <Button
            key={answer}
            variant={index === 0 && answer !== 'CANCELLED' ? 'filled' : 'default'}
            loading={answering.isPending && answering.variables === answer}
            disabled={answering.isPending}
            onClick={() => answering.mutate(answer)}
          >
            {words(answer)}
          </Button>
        ))}
      </div>
      {answering.error && !said && (
        <p role="alert" className={classes.error}>
          {text}
        </p>
      )}
    </Card>
  );
}
