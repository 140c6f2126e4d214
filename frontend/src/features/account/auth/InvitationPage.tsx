import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { Door } from '../Door';
import { passkeysWork } from '../passkey';
import { useSession } from '../useSession';
import { AcceptAsMyself } from './AcceptAsMyself';
import { AcceptWithPasskey } from './AcceptWithPasskey';
import { AcceptWithPassword } from './AcceptWithPassword';
import { AcceptWithSignOn } from './AcceptWithSignOn';
import { invitationQuery } from './api';
import { DeadLink, isDead } from './DeadLink';
import { Decline } from './Decline';
import classes from './auth.module.css';
import type { Invited } from '../types';
import { useLinkToken } from './useLinkToken';

/** Who invites you to what, and how you want to come in from now on. */
export default function InvitationPage() {
  const { t } = useTranslation('auth');
  const token = useLinkToken();
  const query = useQuery(invitationQuery(token));
  if (token === '' || isDead(query.error)) return <DeadLink of="invitation" />;
  if (query.isError)
    return (
      <Door title={t('invitation.title')}>
        <ErrorState heading="h2" error={query.error} retry={() => void query.refetch()} />
      </Door>
    );
  if (query.isPending)
    return (
      <Door title={t('invitation.title')}>
        <PageSkeleton />
      </Door>
    );
  return <Welcome token={token} invited={query.data} />;
}

interface Props {
  token: string;
  invited: Invited;
}

/** Whoever signs in with that address already answers as who they are; others choose a way in. */
function Welcome({ token, invited }: Props) {
  const { t } = useTranslation('auth');
  const [declined, setDeclined] = useState(false);
  if (declined)
    return <Door title={t('invitation.declined')} intro={t('invitation.declinedText')} />;
  return (
    <Door
      title={t('invitation.welcome', { name: invited.givenName })}
      intro={t(invited.known ? 'invitation.knownIntro' : 'invitation.intro', {
        name: invited.invitedBy,
      })}
    >
      <Ticket invited={invited} />
      {invited.known ? (
        <AcceptAsMyself token={token} invited={invited} />
      ) : (
        <ComeIn token={token} invited={invited} />
      )}
      <Decline token={token} onDeclined={() => setDeclined(true)} />
    </Door>
  );
}

function ComeIn({ token, invited }: Props) {
  const { t } = useTranslation('auth');
  const other = useSession();
  const [way, setWay] = useState('password');
  return (
    <>
      {other && <Notice tone="calm" text={t('invitation.other', { name: other.name })} />}
      {passkeysWork() && (
        <SegmentedControl
          fullWidth
          aria-label={t('invitation.way')}
          value={way}
          onChange={setWay}
          data={[
            { value: 'password', label: t('invitation.password') },
            { value: 'passkey', label: t('invitation.passkey') },
          ]}
        />
      )}
      {way === 'password' ? (
        <AcceptWithPassword token={token} invited={invited} />
      ) : (
        <AcceptWithPasskey token={token} />
      )}
      <AcceptWithSignOn token={token} />
    </>
  );
}

/** What you are invited to, as you would want it on paper. */
function Ticket({ invited }: { invited: Invited }) {
  const { t } = useTranslation('auth');
  const { day } = useFormat();
  const place = invited.organisation?.name ?? invited.network?.name;
  return (
    <div className={classes.ticket}>
      <p className={classes.role}>{t(`account:role.${invited.role}`)}</p>
      {place && <p>{t('invitation.at', { place })}</p>}
      {invited.organisation && invited.network && (
        <p>{t('invitation.network', { network: invited.network.name })}</p>
      )}
      <p className="small muted">
        {invited.email}
        <br />
        {t('invitation.until', { day: day(invited.expiresAt) })}
      </p>
    </div>
  );
}
