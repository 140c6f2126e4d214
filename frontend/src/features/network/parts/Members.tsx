import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '@/components/AppLink';
import { Stacked } from '@/components/Card';
import { RowList, type Row } from '@/components/RowList';
import { Pill, StatusPill } from '@/components/StatusPill';
import { usePeriodWords } from '@/components/usePeriodWords';
import { organisationLink } from '@/features/organisation/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { validOn } from '@/lib/validity';
import { agreed, asksReader, besides, membershipsQuery, type Membership } from './memberships';
import { MembershipSteps } from './MembershipSteps';
import { ChangeLink, PartCard } from './PartCard';
import { useStill } from './useStill';

interface Props {
  id: string;
  asOf: string;
  mayAdd: boolean;
}

/** Who is in the network on that day, who is asked, and who is not any more. */
export function Members({ id, asOf, mayAdd }: Props) {
  const { t } = useTranslation(['membership', 'network']);
  const { date } = useFormat();
  const query = useQuery(membershipsQuery(id));
  const row = useRow(id, query.data?.items ?? []);
  return (
    <PartCard
      id={id}
      part="memberships"
      title={t('network:member.title')}
      add={t('ask.network')}
      empty={t('network:member.empty')}
      mayAdd={mayAdd}
      query={query}
    >
      {(items) => {
        const then = items.filter((member) => agreed(member) && validOn(member, asOf));
        const named = then.filter((member) => member.organisation);
        const unnamed = then.length - named.length;
        const groups = {
          asked: items.filter((member) => member.status === 'PROPOSED' && !asksReader(member)),
          ended: items.filter(
            (member) => ['ACCEPTED', 'ENDED'].includes(member.status) && !then.includes(member),
          ),
          declined: items.filter(({ status }) => status === 'DECLINED'),
        };
        return (
          <Stacked>
            <p className="small muted">
              {[
                t('network:member.count', { count: then.length, date: date(asOf) }),
                unnamed > 0 && t('network:member.countUnnamed', { count: unnamed }),
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            <RowList
              label={t('network:member.title')}
              rows={[...named, ...then.filter((member) => !member.organisation)].map(row)}
            />
            {(['asked', 'ended', 'declined'] as const).map(
              (group) =>
                groups[group].length > 0 && (
                  <Stacked key={group}>
                    <h3>{t(`group.${group}`)}</h3>
                    <RowList label={t(`group.${group}`)} rows={groups[group].map(row)} />
                  </Stacked>
                ),
            )}
          </Stacked>
        );
      }}
    </PartCard>
  );
}

function useRow(id: string, all: Membership[]) {
  const { t } = useTranslation(['membership', 'network']);
  const text = useText(all);
  return (member: Membership): Row => {
    const name = member.organisation?.name ?? t('network:member.unnamed');
    return {
      id: member.id,
      title: member.organisation ? (
        <EntityLink entity={member.organisation} to={organisationLink(member.organisation.id)} />
      ) : (
        <span className="muted">{name}</span>
      ),
      text: text(member),
      aside: (
        <>
          {member.status === 'PROPOSED' && <StatusPill of="membership" status="PROPOSED" />}
          <Pill tone={member.role === 'SCHOOL' ? 'plan' : 'active'}>
            {t(`network:role.${member.role}`)}
          </Pill>
          {member.steps.includes('ENDED') ? (
            <ChangeLink id={id} part="memberships" of={{ id: member.id, name }} />
          ) : (
            <MembershipSteps membership={member} />
          )}
        </>
      ),
    };
  };
}

/** How it stands, in a sentence for who looks from the network. */
function useText(all: Membership[]) {
  const { t } = useTranslation('membership');
  const still = useStill();
  const { date } = useFormat();
  const words = usePeriodWords();
  return (member: Membership) => {
    const { status, proposedBy, proposedAt, decidedBy, decidedAt } = member;
    const organisation = member.organisation?.name;
    if (status === 'PROPOSED')
      return [
        t(`asked.${proposedBy!}`, { organisation, date: date(proposedAt!) }),
        still(besides(all, member)) ?? t('asked.nothingYet', { organisation }),
      ].join(' ');
    if (status === 'DECLINED')
      return t(decidedBy === proposedBy ? 'declined.takenBack' : 'declined.text', {
        date: date(decidedAt!),
        reason: member.declineReason,
      });
    return [words(member.validFrom, member.validTo), member.dateNote, member.leaveReason]
      .filter(Boolean)
      .join(' · ');
  };
}
