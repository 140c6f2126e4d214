import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, EntityLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { ListSkeleton } from '@/components/list/ListSkeleton';
import { Loaded } from '@/components/Loaded';
import { RowList } from '@/components/RowList';
import { usePeriodWords } from '@/components/usePeriodWords';
import { organisationLink } from '@/features/organisation/public';
import { affiliationsQuery } from './api';
import { affiliationLink, newAffiliationLink } from './links';

/** Where somebody belongs, now and before. */
export function Affiliations({ personId }: { personId: string }) {
  const { t } = useTranslation('people');
  const words = usePeriodWords();
  const query = useQuery(affiliationsQuery(personId));
  return (
    <Card
      title={t('affiliation.title')}
      aside={<AppLink to={newAffiliationLink(personId)}>{t('affiliation.add')}</AppLink>}
    >
      <Loaded query={query} waiting={<ListSkeleton rows={1} columns={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('affiliation.none')}</p>
          ) : (
            <RowList
              label={t('affiliation.title')}
              rows={items
                .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
                .map((one) => ({
                  id: one.id,
                  title: (
                    <EntityLink
                      entity={one.organisation}
                      to={organisationLink(one.organisation.id)}
                    />
                  ),
                  text: [one.function, words(one.validFrom, one.validTo)]
                    .filter(Boolean)
                    .join(' · '),
                  aside: (
                    <AppLink to={affiliationLink(personId, one.id)}>
                      {t('change')}
                      <span className="sr-only"> {one.organisation.name}</span>
                    </AppLink>
                  ),
                }))}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
