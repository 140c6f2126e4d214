import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '@/components/AppLink';
import { Stacked } from '@/components/Card';
import { RowList, type Row } from '@/components/RowList';
import { Pill } from '@/components/StatusPill';
import { usePeriodWords } from '@/components/usePeriodWords';
import { organisationLink } from '@/features/organisation/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { validOn } from '@/lib/validity';
import { membershipsQuery, type Membership } from './memberships';
import { ChangeLink, PartCard } from './PartCard';

interface Props {
  id: string;
  asOf: string;
  mayChange: boolean;
}

/** Who is in the network on that day; who the source counts but does not name is counted, not invented. */
export function Members({ id, asOf, mayChange }: Props) {
  const { t } = useTranslation('network');
  const { date } = useFormat();
  const words = usePeriodWords();
  const query = useQuery(membershipsQuery(id));
  const row = (member: Membership): Row => ({
    id: member.id,
    title: member.organisation ? (
      <EntityLink entity={member.organisation} to={organisationLink(member.organisation.id)} />
    ) : (
      <span className="muted">{t('member.unnamed')}</span>
    ),
    text: [words(member.validFrom, member.validTo), member.dateNote, member.leaveReason]
      .filter(Boolean)
      .join(' · '),
    aside: (
      <>
        <Pill tone={member.role === 'SCHOOL' ? 'plan' : 'active'}>{t(`role.${member.role}`)}</Pill>
        {mayChange && (
          <ChangeLink
            id={id}
            part="memberships"
            of={{ id: member.id, name: member.organisation?.name ?? t('member.unnamed') }}
          />
        )}
      </>
    ),
  });
  return (
    <PartCard
      id={id}
      part="memberships"
      title={t('member.title')}
      add={t('member.add')}
      empty={t('member.empty')}
      mayChange={mayChange}
      query={query}
    >
      {(items) => {
        const then = items.filter((member) => validOn(member, asOf));
        const named = then.filter((member) => member.organisation);
        const unnamed = then.length - named.length;
        const others = items.filter((member) => !validOn(member, asOf));
        return (
          <Stacked>
            <p className="small muted">
              {[
                t('member.count', { count: then.length, date: date(asOf) }),
                unnamed > 0 && t('member.countUnnamed', { count: unnamed }),
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            <RowList
              label={t('member.title')}
              rows={[...named, ...then.filter((member) => !member.organisation)].map(row)}
            />
            {others.length > 0 && (
              <>
                <h3>{t('member.others')}</h3>
                <RowList label={t('member.others')} rows={others.map(row)} />
              </>
            )}
          </Stacked>
        );
      }}
    </PartCard>
  );
}
