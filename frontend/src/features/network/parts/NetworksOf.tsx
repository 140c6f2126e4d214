import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, EntityLink } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { RowList, type Row } from '@/components/RowList';
import { StatusPill } from '@/components/StatusPill';
import { usePeriodWords } from '@/components/usePeriodWords';
import { useSession } from '@/features/account/public';
import { membershipsOfQuery } from '@/features/organisation/public';
import { administers } from '@/lib/reach';
import { useFormat } from '@/lib/i18n/useFormat';
import { joinLink, networkLink, partLink } from '../links';
import { asksReader, type Membership } from './memberships';
import { MembershipSteps } from './MembershipSteps';
import { useQuestionText } from './useQuestionText';

/** Which networks this organisation is or was in, and which it asked; what it is asked stands above. */
export default function NetworksOf({ id }: { id: string }) {
  const { t } = useTranslation(['organisation', 'membership']);
  // Only who speaks for the organisation asks in its name; the platform proposes from the network.
  const mayJoin = administers(useSession(), id);
  const query = useQuery(membershipsOfQuery(id));
  const row = useRow(query.data?.items ?? []);
  return (
    <Card
      title={t('networks.title')}
      aside={mayJoin && <AppLink to={joinLink(id)}>{t('membership:ask.organisation')}</AppLink>}
    >
      <Loaded query={query}>
        {({ items }) => {
          const told = items.filter((membership) => !asksReader(membership));
          const asked = told.filter(({ status }) => status === 'PROPOSED');
          const rest = told.filter(({ status }) => status !== 'PROPOSED');
          return (
            <Stacked>
              {asked.length > 0 && (
                <RowList label={t('membership:group.asked')} rows={asked.map(row)} />
              )}
              {rest.length > 0 && <RowList label={t('networks.title')} rows={rest.map(row)} />}
              {told.length === 0 && <p className="muted">{t('networks.empty')}</p>}
            </Stacked>
          );
        }}
      </Loaded>
    </Card>
  );
}

function useRow(all: Membership[]) {
  const { t } = useTranslation(['organisation', 'membership']);
  const text = useText(all);
  return (membership: Membership): Row => {
    const { id, network, status, steps } = membership;
    return {
      id,
      title: <EntityLink entity={network} to={networkLink(network.id)} />,
      text: text(membership),
      aside: (
        <>
          {status !== 'ACCEPTED' && <StatusPill of="membership" status={status} />}
          {steps.includes('ENDED') ? (
            <AppLink to={partLink(network.id, 'memberships', id)}>
              {t('change')}
              <span className="sr-only"> {network.name}</span>
            </AppLink>
          ) : (
            <MembershipSteps membership={membership} />
          )}
        </>
      ),
    };
  };
}

/** How it stands, in a sentence for who looks from the organisation. */
function useText(all: Membership[]) {
  const { t } = useTranslation(['organisation', 'membership']);
  const { date } = useFormat();
  const words = usePeriodWords();
  const question = useQuestionText(all);
  return (membership: Membership) => {
    const { status, role, proposedBy } = membership;
    if (status === 'PROPOSED') return question(membership);
    if (status === 'DECLINED')
      return t(
        membership.decidedBy === proposedBy
          ? 'membership:declined.takenBack'
          : 'membership:declined.text',
        { date: date(membership.decidedAt!), reason: membership.declineReason },
      );
    return [
      t(`role.${role}`),
      words(membership.validFrom, membership.validTo),
      membership.leaveReason,
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
