import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigNumber } from '@/components/BigNumber';
import { Card } from '@/components/Card';
import { LoadingPart } from '@/components/Loaded';
import { useFormat } from '@/lib/i18n/useFormat';
import { hoursQuery } from './agreement-api';
import classes from '../parts/parts.module.css';
import { HoursForm } from './HoursForm';
import { HoursLines } from './HoursLines';
import type { Internship } from '../data/types';

/** The ledger of hours at the host: the learner proposes, the host says yes. */
export function HoursCard({ internship }: { internship: Internship }) {
  const { t } = useTranslation('agreement');
  const { number } = useFormat();
  const [adding, setAdding] = useState(false);
  const hours = useQuery(hoursQuery(internship.id));
  const mayAdd = internship.may?.includes('ENTER_HOURS') ?? false;
  const decides = internship.may?.includes('CONFIRM_HOURS') ?? false;
  if (hours.isPending && !mayAdd) return null;
  if (!hours.isSuccess)
    return (
      <Card title={t('hours.title')}>
        <LoadingPart query={hours} />
      </Card>
    );
  const sum = (status: string) =>
    hours.data.filter((line) => line.status === status).reduce((all, { hours }) => all + hours, 0);
  const proposed = sum('PROPOSED');
  if (hours.data.length === 0 && !mayAdd) return null;
  return (
    <Card title={t('hours.title')} tone={decides && proposed > 0 ? 'attention' : 'plain'}>
      <BigNumber label={t('hours.confirmed')} value={number(sum('CONFIRMED'), 2)} />
      {proposed > 0 && (
        <p className="small muted">{t('hours.waiting', { hours: number(proposed, 2) })}</p>
      )}
      <HoursLines internship={internship} lines={hours.data} />
      {mayAdd &&
        (adding ? (
          <HoursForm internship={internship} proposes={!decides} done={() => setAdding(false)} />
        ) : (
          <p className={classes.later}>
            <Button variant="default" onClick={() => setAdding(true)}>
              {t('hours.add')}
            </Button>
          </p>
        ))}
    </Card>
  );
}
