import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { useFormat } from '@/lib/i18n/useFormat';
import { ROUNDS } from './api';
import classes from './exchange.module.css';
import { makePlan } from './plan-api';
import type { Round } from './types';

/** Makes a plan and shows that it is being made: for how many, since when, and a way to stop. */
export function MakePlanButton({ round, again }: { round: Round; again: boolean }) {
  const { t } = useTranslation('exchange');
  const { number } = useFormat();
  const client = useQueryClient();
  const stop = useRef<AbortController | null>(null);
  const keys = useIdempotencyKey();
  const [attempt, setAttempt] = useState(0);
  const making = useMutation({
    mutationFn: () => {
      stop.current = new AbortController();
      return makePlan(round.id, keys.keyFor(attempt), stop.current.signal);
    },
    onSuccess: async (plan) => {
      keys.done();
      setAttempt((before) => before + 1);
      await client.invalidateQueries({ queryKey: [ROUNDS, round.id] });
      void toast(t('make.done', { placed: plan.placedCount, total: plan.learnerCount }));
    },
  });
  const text = useProblemText(making.error);
  const halt = () => {
    stop.current?.abort();
    // The answer may still come; nobody is waiting for it any more.
    making.reset();
  };
  return (
    <>
      <Button variant={again ? 'default' : 'filled'} onClick={() => making.mutate()}>
        {again ? t('make.again') : t('make.first')}
      </Button>
      <Modal
        opened={making.isPending || making.isError}
        onClose={() => (making.isPending ? halt() : making.reset())}
        title={making.isError ? t('make.failed') : t('make.busy')}
        closeButtonProps={{ 'aria-label': making.isPending ? t('make.stop') : t('make.close') }}
      >
        {making.isPending ? (
          <div role="status">
            <div className={classes.working} aria-hidden />
            <p>
              {t('make.what', {
                learners: number(round.counts.learners),
                seats: number(round.counts.seats),
              })}
            </p>
            <Elapsed />
            <Button variant="default" onClick={halt}>
              {t('make.stop')}
            </Button>
          </div>
        ) : (
          <>
            <p role="alert">{text}</p>
            <p className={classes.later}>
              <Button onClick={() => making.mutate()}>{t('make.retry')}</Button>
            </p>
          </>
        )}
      </Modal>
    </>
  );
}

function Elapsed() {
  const { t } = useTranslation('exchange');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="small muted num" aria-hidden>
      {t('make.since', { count: seconds })}
    </p>
  );
}
