import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { missingForAll, MOST } from './faults';
import { HowRead } from './HowRead';
import classes from './many.module.css';
import { OpenRows } from './OpenRows';
import { ReadyRows } from './ReadyRows';
import type { Many } from './useInviteMany';

/** What will be sent, what cannot be sent yet, and the one button. */
export function Review({ many }: { many: Many }) {
  const { t } = useTranslation('people');
  const { rows, faulty, sending } = many;
  const text = useProblemText(sending.error);
  const top = useRef<HTMLDivElement>(null);
  // The list that was pasted is gone from the screen: go on where it is judged.
  useEffect(() => top.current?.focus(), []);
  const ready = rows.length - faulty.length;
  const tooMany = rows.length > MOST;
  const blocked = faulty.length > 0 || tooMany || missingForAll(many.grant).length > 0;
  const trouble = sending.isError && (many.loose.join(' ') || (faulty.length === 0 ? text : ''));
  return (
    <>
      <Card tone={faulty.length > 0 ? 'attention' : 'calm'}>
        <div className={classes.verdict} role="status" ref={top} tabIndex={-1}>
          <p>
            <strong>{t('many.ready', { count: ready })}</strong>
            <br />
            {faulty.length > 0 ? t('many.faulty', { count: faulty.length }) : t('many.allGood')}
          </p>
          <div className={classes.actions}>
            {faulty.length > 0 && (
              <Button variant="default" onClick={() => many.remove(faulty.map(({ key }) => key))}>
                {t('many.dropFaulty', { count: faulty.length })}
              </Button>
            )}
            <Button disabled={blocked} loading={sending.isPending} onClick={() => sending.mutate()}>
              {t('many.send', { count: rows.length })}
            </Button>
          </div>
        </div>
        {tooMany && <p role="alert">{t('many.tooMany', { most: MOST })}</p>}
      </Card>
      {trouble && <Notice tone="error" text={trouble} />}
      <HowRead reading={many.reading} />
      {many.open.length > 0 && <OpenRows many={many} />}
      <ReadyRows many={many} />
      <div>
        <Button variant="subtle" onClick={many.startOver}>
          {t('many.other')}
        </Button>
      </div>
    </>
  );
}
