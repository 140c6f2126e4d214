import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { RowList } from '@/components/RowList';
import { SamplePill } from '@/components/SamplePill';
import { locationsQuery } from './api';
import { locationLink, newLocationLink } from './links';

interface Props {
  id: string;
  mayAdd: boolean;
  mayChange: boolean;
}

/** Where people go: the addresses of an organisation. */
export function Locations({ id, mayAdd, mayChange }: Props) {
  const { t } = useTranslation('organisation');
  const query = useQuery(locationsQuery(id));
  return (
    <Card
      title={t('location.title')}
      aside={mayAdd && <AppLink to={newLocationLink(id)}>{t('location.add')}</AppLink>}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t(mayAdd ? 'location.emptyAdd' : 'location.empty')}</p>
          ) : (
            <RowList
              label={t('location.title')}
              rows={items.map((location) => ({
                id: location.id,
                title: location.name,
                text: [location.streetAddress, location.postalCode, location.city]
                  .filter(Boolean)
                  .join(', '),
                aside: (
                  <>
                    <SamplePill sample={location.sample} />
                    {mayChange && (
                      <AppLink to={locationLink(id, location.id)}>
                        {t('change')}
                        <span className="sr-only"> {location.name}</span>
                      </AppLink>
                    )}
                  </>
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
