import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Lines } from '@/components/Lines';
import { networkLink, networksLink } from '@/features/network/public';
import { AppLink } from '@/components/AppLink';
import { EmptyState } from '@/components/states';
import { networksQuery } from './api';
import { Greeting } from './Greeting';
import classes from './home.module.css';
import { MyTasks } from './MyTasks';
import { All, Part } from './Part';

/** The networks on this platform. */
export default function AdminHome() {
  const { t } = useTranslation('home');
  const networks = useQuery(networksQuery());
  return (
    <>
      <Greeting role="PLATFORM_ADMIN" />
      <div className={classes.above}>
        <MyTasks />
      </div>
      <All queries={[networks]}>
        {() =>
          networks.data!.items.length === 0 ? (
            <EmptyState title={t('networks.none')}>{t('networks.noneHint')}</EmptyState>
          ) : (
            <Part
              title={t('networks.title')}
              aside={<AppLink to={networksLink()}>{t('networks.all')}</AppLink>}
            >
              <Lines
                label={t('networks.title')}
                lines={networks.data!.items.map(({ id, name, region, currentPhase }) => ({
                  id,
                  to: networkLink(id),
                  title: name,
                  text: [region, currentPhase?.name].filter(Boolean).join(' · '),
                }))}
              />
            </Part>
          )
        }
      </All>
    </>
  );
}
