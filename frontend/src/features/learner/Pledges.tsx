import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { RowList } from '@/components/RowList';
import { useSession } from '@/features/account/public';
import { runs } from '@/lib/reach';
import type { Cohort } from './cohorts';
import { pledgesQuery } from './cohorts';
import { pledgeLink } from './links';

/** How many learners each organisation expects to send, before all names are known. */
export function Pledges({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation('learner');
  const me = useSession();
  const query = useQuery(pledgesQuery(cohort.id));
  const pledging = cohort.may?.includes('PLEDGE');
  const own = me?.speaksFor ?? [];
  return (
    <Card
      title={t('pledge.title')}
      aside={
        pledging &&
        runs(me, cohort.network.id) && (
          <AppLink to={pledgeLink(cohort.id, 'new')}>{t('pledge.add')}</AppLink>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) => {
          const unpledged = own.filter(
            ({ id }) => pledging && !items.some(({ organisation }) => organisation.id === id),
          );
          return (
            <Stacked>
              {items.length === 0 ? (
                <p className="muted">{t('pledge.empty')}</p>
              ) : (
                <RowList
                  label={t('pledge.title')}
                  rows={items.map(({ organisation, expectedCount, enrolledCount, mayChange }) => ({
                    id: organisation.id,
                    title: organisation.name,
                    text: enrolledCount !== null && t('pledge.enrolled', { count: enrolledCount }),
                    aside: (
                      <>
                        {expectedCount !== null && (
                          <span className="num">
                            {t('pledge.expects', { count: expectedCount })}
                          </span>
                        )}
                        {mayChange && (
                          <AppLink to={pledgeLink(cohort.id, organisation.id)}>
                            {t('change')}
                            <span className="sr-only"> {organisation.name}</span>
                          </AppLink>
                        )}
                      </>
                    ),
                  }))}
                />
              )}
              {items.some(({ suppressed }) => suppressed) && (
                <p className="small muted">{t('pledge.hidden')}</p>
              )}
              {unpledged.map((organisation) => (
                <p key={organisation.id}>
                  <AppLink to={pledgeLink(cohort.id, organisation.id)}>
                    {t('pledge.own', { name: organisation.name })}
                  </AppLink>
                </p>
              ))}
            </Stacked>
          );
        }}
      </Loaded>
    </Card>
  );
}
