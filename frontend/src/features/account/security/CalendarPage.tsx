import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Notice } from '@/components/form/Notice';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { useFormat } from '@/lib/i18n/useFormat';
import { meLink } from '../links';
import { calendarFeedQuery, removeCalendarFeed, renewCalendarFeed } from './api';
import classes from './security.module.css';

/** A private address that any calendar program follows. It is shown once, and can be taken back. */
export default function CalendarPage() {
  const { t } = useTranslation('security');
  const feed = useQuery(calendarFeedQuery);
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        meta={<AppLink to={meLink()}>{t('account:me.title')}</AppLink>}
      />
      <div className={classes.narrow}>
        <p className={classes.intro}>{t('calendar.intro')}</p>
        <Loaded query={feed}>{({ createdAt }) => <Feed since={createdAt ?? null} />}</Loaded>
      </div>
    </>
  );
}

function Feed({ since }: { since: string | null }) {
  const { t } = useTranslation('security');
  const { day } = useFormat();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: calendarFeedQuery.queryKey });
  const making = useMutation({ mutationFn: renewCalendarFeed, onSuccess: again });
  const removing = useMutation({
    mutationFn: removeCalendarFeed,
    onSuccess: () => {
      making.reset();
      void toast(t('calendar.removed'));
      return again();
    },
  });
  const error = making.error ?? removing.error;
  const trouble = useProblemText(error);
  return (
    <div className={classes.steps}>
      {error && <Notice tone="error" text={trouble} />}
      {making.data ? (
        <Address address={making.data.address} />
      ) : (
        since && <p>{t('calendar.since', { day: day(since) })}</p>
      )}
      <div className={classes.tools}>
        <Button
          size="lg"
          variant={since ? 'default' : 'filled'}
          loading={making.isPending}
          onClick={() => making.mutate()}
        >
          {t(since ? 'calendar.renew' : 'calendar.make')}
        </Button>
        {since && (
          <Button
            size="lg"
            variant="default"
            loading={removing.isPending}
            onClick={() => removing.mutate()}
          >
            {t('calendar.remove')}
          </Button>
        )}
      </div>
      {since && <p className="small muted">{t('calendar.replaces')}</p>}
    </div>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useTranslation('security');
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    void toast(t('calendar.copied'));
  };
  return (
    <div className={classes.step}>
      <TextInput
        readOnly
        label={t('calendar.address')}
        description={t('calendar.once')}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={classes.tools}>
        <Button size="lg" onClick={() => void copy()}>
          {t('calendar.copy')}
        </Button>
      </div>
      <p>{t('calendar.how')}</p>
    </div>
  );
}
