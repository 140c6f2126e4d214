import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Pill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Asked, GivenAnswer, Question } from './answer-api';
import classes from './answer.module.css';
import { internshipLink } from '../data/links';

const TONES = { ACCEPTED: 'ok', DECLINED: 'stop', WITHDRAWN: 'idle' } as const;

interface Props {
  asked: Asked;
  question: Question;
  busy: boolean;
  onAnswer: (given: GivenAnswer) => void;
}

/** Who comes where and when, and two large buttons; afterwards what was said. */
export function AskedCard({ asked, question, busy, onAnswer }: Props) {
  const { t } = useTranslation('answer');
  const { longDay } = useFormat();
  const [declining, setDeclining] = useState(false);
  const { learnerName, home, host, ward, startDate, endDate, state } = asked;
  const own = question === 'AGREE';
  return (
    <li className={classes.askedCard}>
      <div>
        <h2>{own ? host.name : learnerName}</h2>
        <p className="muted">{own ? ward : t('answer.from', { home: home.name })}</p>
      </div>
      <p>
        {!own && (
          <>
            {host.name}, {ward}
            <br />
          </>
        )}
        {startDate === endDate
          ? longDay(startDate)
          : t('answer.period', { from: longDay(startDate), until: longDay(endDate, startDate) })}
      </p>
      {state !== 'OPEN' ? (
        <>
          <p>
            <Pill tone={TONES[state]}>{t(`answer.${question}.state.${state}`)}</Pill>
          </p>
          {own && state === 'WITHDRAWN' && (
            <AppLink to={internshipLink(asked.internshipId)}>{t('answer.AGREE.changed')}</AppLink>
          )}
          {asked.changeable && !declining && (
            <Button
              variant="subtle"
              loading={busy}
              onClick={() =>
                state === 'DECLINED'
                  ? onAnswer({ answer: 'ACCEPT', instead: true })
                  : setDeclining(true)
              }
            >
              {t(`answer.${question}.instead${state === 'DECLINED' ? 'Yes' : 'No'}`)}
            </Button>
          )}
          {declining && (
            <Decline
              busy={busy}
              onAnswer={(given) => {
                setDeclining(false);
                onAnswer({ ...given, instead: true });
              }}
              onBack={() => setDeclining(false)}
            />
          )}
        </>
      ) : declining ? (
        <Decline busy={busy} onAnswer={onAnswer} onBack={() => setDeclining(false)} />
      ) : (
        <div className={classes.askedWays}>
          <Button size="lg" loading={busy} onClick={() => onAnswer({ answer: 'ACCEPT' })}>
            {t(`answer.${question}.accept`)}
          </Button>
          {own ? (
            <AppLink to={internshipLink(asked.internshipId)}>{t('answer.AGREE.other')}</AppLink>
          ) : (
            <Button size="lg" variant="default" onClick={() => setDeclining(true)}>
              {t('answer.decline')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Decline({
  busy,
  onAnswer,
  onBack,
}: {
  busy: boolean;
  onAnswer: Props['onAnswer'];
  onBack: () => void;
}) {
  const { t } = useTranslation('answer');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onAnswer({ answer: 'DECLINE', reason: reason.trim() });
    else setMissing(true);
  };
  return (
    <form className={classes.askedWays} onSubmit={send} noValidate>
      <Textarea
        ref={field}
        autosize
        minRows={2}
        maxLength={1000}
        label={t('answer.why')}
        description={t('answer.whyHint')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing && !reason.trim() && t('components:validation.required')}
      />
      <Button size="lg" type="submit" loading={busy}>
        {t('answer.send')}
      </Button>
      <Button size="lg" variant="default" onClick={onBack}>
        {t('answer.back')}
      </Button>
    </form>
  );
}
