import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { Loaded } from '@/components/Loaded';
import { RowList } from '@/components/RowList';
import { Pill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import { changePasswordLink } from '../links';
import type { SignInSession } from '../types';
import { endOtherSessions, endSession, sessionsQuery } from './api';
import { useChange } from './useChange';
import classes from './security.module.css';

/** Where I am signed in now; each place can be closed from here. */
export function SessionList() {
  const { t } = useTranslation('security');
  const query = useQuery(sessionsQuery);
  return (
    <Card title={t('session.title')}>
      <Loaded query={query}>{({ items }) => <Sessions sessions={items} />}</Loaded>
    </Card>
  );
}

function Sessions({ sessions }: { sessions: SignInSession[] }) {
  const { t } = useTranslation('security');
  const { dayAndTimes } = useFormat();
  const one = useChange(endSession, t('session.ended'));
  const rest = useChange(() => endOtherSessions(), t('session.othersEnded'));
  const open = sessions
    .filter(({ endedAt }) => !endedAt)
    .toSorted((a, b) => Number(b.current) - Number(a.current));
  const when = (moment: string) => dayAndTimes(moment, moment);
  return (
    <Stacked>
      <RowList
        label={t('session.title')}
        rows={open.map((session) => ({
          id: session.id,
          title: session.device ?? t('session.unknown'),
          text: t(`session.since.${session.method}`, {
            since: when(session.createdAt),
            used: when(session.lastUsedAt),
          }),
          aside: session.current ? (
            <Pill tone="active">{t('session.here')}</Pill>
          ) : (
            <Button
              variant="default"
              size="sm"
              loading={one.isPending && one.variables === session.id}
              onClick={() => one.mutate(session.id)}
            >
              {t('session.end')}
            </Button>
          ),
        }))}
      />
      {(one.trouble || rest.trouble) && <Notice tone="error" text={one.trouble || rest.trouble} />}
      {open.length > 2 && (
        <div>
          <Button variant="default" loading={rest.isPending} onClick={() => rest.mutate()}>
            {t('session.endOthers')}
          </Button>
        </div>
      )}
    </Stacked>
  );
}

/** A key of a session was used twice: somebody else may have had it. That is the first thing to read here. */
export function Replayed() {
  const { t } = useTranslation('security');
  const { dayAndTimes } = useFormat();
  const sessions = useQuery(sessionsQuery).data?.items ?? [];
  const ended = sessions.find(({ endReason }) => endReason === 'REPLAYED')?.endedAt;
  if (!ended) return null;
  return (
    <div className={classes.warning}>
      <Notice
        tone="error"
        title={t('session.replayedTitle')}
        text={t('session.replayed', { when: dayAndTimes(ended, ended) })}
      >
        <LinkButton to={changePasswordLink()}>{t('password.change')}</LinkButton>
      </Notice>
    </div>
  );
}
