import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
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
  const replayed = sessions.find(({ endReason }) => endReason === 'REPLAYED');
  const when = (moment: string) => dayAndTimes(moment, moment);
  return (
    <Stacked>
      {replayed?.endedAt && (
        <Notice
          tone="error"
          title={t('session.replayedTitle')}
          text={t('session.replayed', { when: when(replayed.endedAt) })}
        >
          <AppLink to={changePasswordLink()}>{t('password.change')}</AppLink>
        </Notice>
      )}
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
