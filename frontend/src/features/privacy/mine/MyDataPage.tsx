import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { Trail } from '../Trail';
import { accessLogQuery } from '../trail-api';
import { askLink } from '../links';
import { myDataQuery } from './api';
import { Downloads } from './Downloads';
import { KindCard } from './KindCard';
import { MyRequests } from './MyRequests';

/** What is kept about me, why, until when, and who looked. */
export default function MyDataPage() {
  const { t } = useTranslation('privacy');
  const query = useQuery(myDataQuery());
  return (
    <>
      <PageHeader
        title={t('mine.title')}
        meta={t('mine.meta')}
        action={<LinkButton to={askLink()}>{t('mine.ask')}</LinkButton>}
      />
      <Columns wide>
        <Loaded query={query}>
          {(data) => (
            <Stacked>
              {data.kinds.map((kind) => (
                <KindCard key={kind.kind} kind={kind} />
              ))}
            </Stacked>
          )}
        </Loaded>
        <Stacked>
          <Card title={t('mine.looked')}>
            <Trail
              query={accessLogQuery()}
              level={3}
              empty={<p className="muted">{t('mine.nobodyLooked')}</p>}
            />
          </Card>
          <MyRequests />
          <Downloads />
        </Stacked>
      </Columns>
    </>
  );
}
