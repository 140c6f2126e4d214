import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { useNetwork } from '@/features/account/public';
import { figuresQuery } from '@/features/impact/public';
import { auditLink, LatestTrail } from '@/features/privacy/public';
import { Greeting } from './Greeting';
import classes from './home.module.css';
import { Numbers } from './Numbers';
import { All, Part } from './Part';

/** How it stands and what happened last, without a name. */
export default function AuditorHome() {
  const { t } = useTranslation('home');
  const { network } = useNetwork();
  return (
    <>
      <Greeting role="AUDITOR" />
      <div className={classes.home}>
        {network && <Figures networkId={network.id} />}
        <Part title={t('trail.title')} aside={<AppLink to={auditLink()}>{t('trail.all')}</AppLink>}>
          <LatestTrail networkId={network?.id} />
        </Part>
      </div>
    </>
  );
}

function Figures({ networkId }: { networkId: string }) {
  const figures = useQuery(figuresQuery(networkId));
  return <All queries={[figures]}>{() => <Numbers figures={figures.data!} />}</All>;
}
