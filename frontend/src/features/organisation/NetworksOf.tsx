import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { RowList } from '@/components/RowList';
import { usePeriodWords } from '@/components/usePeriodWords';
import { networkLink } from '@/features/network/public';
import { membershipsOfQuery } from './api';

/** Which networks this organisation is or was in. */
export function NetworksOf({ id }: { id: string }) {
  const { t } = useTranslation('organisation');
  const words = usePeriodWords();
  const query = useQuery(membershipsOfQuery(id));
  return (
    <Card title={t('networks.title')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('networks.empty')}</p>
          ) : (
            <RowList
              label={t('networks.title')}
              rows={items.map((membership) => ({
                id: membership.id,
                title: (
                  <EntityLink entity={membership.network} to={networkLink(membership.network.id)} />
                ),
                text: [
                  t(`role.${membership.role}`),
                  words(membership.validFrom, membership.validTo),
                  membership.leaveReason,
                ]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
