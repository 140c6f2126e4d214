import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, EntityLink } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { RowList, type Row } from '@/components/RowList';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { validOn } from '@/lib/validity';
import { usePeriodWords } from '@/components/usePeriodWords';
import type { CollectiveMember } from './api';
import { collectiveMembersQuery } from './collective';
import { memberLink, newMemberLink, organisationLink } from './links';

interface Props {
  id: string;
  mayAdd: boolean;
  mayChange: boolean;
}

/** For whom a collective speaks. Members whom the source only counts are counted, not invented. */
export function CollectiveMembers({ id, mayAdd, mayChange }: Props) {
  const { t } = useTranslation('organisation');
  const { date } = useFormat();
  const words = usePeriodWords();
  const query = useQuery(collectiveMembersQuery(id));
  const row = (member: CollectiveMember): Row => ({
    id: member.id,
    title: member.organisation ? (
      <EntityLink entity={member.organisation} to={organisationLink(member.organisation.id)} />
    ) : (
      <span className="muted">{t('member.unnamed')}</span>
    ),
    text: [words(member.validFrom, member.validTo), member.dateNote].filter(Boolean).join(' · '),
    aside: mayChange && (
      <AppLink to={memberLink(id, member.id)}>
        {t('change')}
        <span className="sr-only"> {member.organisation?.name ?? t('member.unnamed')}</span>
      </AppLink>
    ),
  });
  return (
    <Card
      title={t('member.title')}
      aside={mayAdd && <AppLink to={newMemberLink(id)}>{t('member.add')}</AppLink>}
    >
      <Loaded query={query}>
        {({ items }) => {
          const now = items.filter((member) => validOn(member, today()));
          const then = items.filter((member) => !validOn(member, today()));
          if (items.length === 0) return <p className="muted">{t('member.empty')}</p>;
          return (
            <Stacked>
              <p className="small muted">
                {t('member.count', { count: now.length, date: date(today()) })}
              </p>
              <RowList label={t('member.title')} rows={now.map(row)} />
              {then.length > 0 && (
                <>
                  <h3>{t('member.then')}</h3>
                  <RowList label={t('member.then')} rows={then.map(row)} />
                </>
              )}
            </Stacked>
          );
        }}
      </Loaded>
    </Card>
  );
}
