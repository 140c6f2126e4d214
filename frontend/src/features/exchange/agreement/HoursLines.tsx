import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowList } from '@/components/RowList';
import { useProblemText } from '@/components/states';
import { Pill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import { decideHours, type Hours } from './agreement-api';
import classes from '../parts/parts.module.css';
import { HoursForm } from './HoursForm';
import { INTERNSHIPS } from '../data/internship-api';
import type { Internship } from '../data/types';

const TONES = { PROPOSED: 'wait', CONFIRMED: 'ok', REFUSED: 'stop', WITHDRAWN: 'idle' } as const;

interface Props {
  internship: Internship;
  lines: Hours[];
}

/** The lines of the ledger, with what the host can do about each. */
export function HoursLines({ internship, lines }: Props) {
  const { t } = useTranslation('agreement');
  const { day, number } = useFormat();
  const client = useQueryClient();
  const [wrong, setWrong] = useState<Hours | null>(null);
  const deciding = useMutation({
    mutationFn: ({ id, to }: { id: string; to: Hours['status'] }) =>
      decideHours(internship.id, id, to),
    onSettled: () => client.invalidateQueries({ queryKey: [INTERNSHIPS, internship.id, 'hours'] }),
  });
  const text = useProblemText(deciding.error);
  const signed = (line: Hours) =>
    `${line.correctsId && line.hours > 0 ? '+' : ''}${number(line.hours, 2)}`;
  const say = ({ id }: Hours, to: Hours['status'], words: string) => (
    <Button
      size="sm"
      variant="subtle"
      disabled={deciding.isPending}
      onClick={() => deciding.mutate({ id, to })}
    >
      {words}
    </Button>
  );
  const aside = (line: Hours) => {
    const can = (to: Hours['status']) => line.steps?.includes(to);
    if (can('REFUSED'))
      return (
        <span className={classes.ways}>
          {(['REFUSED', 'CONFIRMED'] as const).filter(can).map((to) => (
            <Button
              key={to}
              size="sm"
              variant={to === 'CONFIRMED' ? 'filled' : 'default'}
              disabled={deciding.isPending}
              onClick={() => deciding.mutate({ id: line.id, to })}
            >
              {t(`hours.say.${to}`)}
            </Button>
          ))}
        </span>
      );
    if (can('WITHDRAWN')) return say(line, 'WITHDRAWN', t('hours.takeBack'));
    if (can('CONFIRMED')) return say(line, 'CONFIRMED', t('hours.yet'));
    if (line.mayCorrect)
      return (
        <Button size="sm" variant="subtle" onClick={() => setWrong(line)}>
          {t('hours.correct')}
        </Button>
      );
    return <Pill tone={TONES[line.status]}>{t(`hours.status.${line.status}`)}</Pill>;
  };
  return (
    <>
      <RowList
        label={t('hours.title')}
        rows={lines.map((line) => ({
          id: line.id,
          title: `${day(line.workedDate)} · ${t('hours.count', { hours: signed(line) })}`,
          text: [
            line.correctsId && t('hours.correction'),
            line.note,
            line.enteredBy?.name,
            line.answer,
          ]
            .filter(Boolean)
            .join(' · '),
          aside: aside(line),
        }))}
      />
      {deciding.isError && <p role="alert">{text}</p>}
      {wrong && (
        <HoursForm
          key={wrong.id}
          internship={internship}
          wrong={wrong}
          done={() => setWrong(null)}
        />
      )}
    </>
  );
}
