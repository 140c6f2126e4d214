import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, EntityLink } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { RowList, type Row } from '@/components/RowList';
import { StatusPill } from '@/components/StatusPill';
import { usePeriodWords } from '@/components/usePeriodWords';
import {
  besides,
  MembershipSteps,
  networkLink,
  partLink,
  useStill,
  type Membership,
} from '@/features/network/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { membershipsOfQuery } from './api';
import { joinLink } from './links';

/** Which networks this organisation is or was in, and which ask for it; the questions first. */
export function NetworksOf({ id, mayJoin }: { id: string; mayJoin: boolean }) {
  const { t } = useTranslation(['organisation', 'membership']);
  const query = useQuery(membershipsOfQuery(id));
  const row = useRow(query.data?.items ?? []);
  return (
    <Card
      title={t('networks.title')}
      aside={mayJoin && <AppLink to={joinLink(id)}>{t('membership:ask.organisation')}</AppLink>}
    >
      <Loaded query={query}>
        {({ items }) => {
          const asked = items.filter(({ status }) => status === 'PROPOSED');
          const rest = items.filter(({ status }) => status !== 'PROPOSED');
          return (
            <Stacked>
              {asked.length > 0 && (
                <RowList label={t('membership:group.asked')} rows={asked.map(row)} />
              )}
              {rest.length > 0 && <RowList label={t('networks.title')} rows={rest.map(row)} />}
              {items.length === 0 && <p className="muted">{t('networks.empty')}</p>}
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
  const still = useStill();
  return (membership: Membership) => {
    const { network, organisation, status, role, proposedBy, proposedAt } = membership;
    const period =
      (membership.validFrom || membership.validTo) &&
      words(membership.validFrom, membership.validTo);
    if (status === 'PROPOSED')
      return [
        t(proposedBy === 'NETWORK' ? 'membership:asked.askedUs' : 'membership:asked.weAsked', {
          network: network.name,
          date: date(proposedAt!),
          as: t(`membership:as.${role}`),
        }),
        period && `${period}.`,
        still(besides(all, membership)) ??
          t('membership:asked.nothingYet', { organisation: organisation?.name }),
      ]
        .filter(Boolean)
        .join(' ');
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
