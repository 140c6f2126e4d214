import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { changeEmailLink, changePasswordLink, meLink } from '../links';
import { useMe } from '../useSession';
import { factorsQuery } from './api';
import { AskFirst } from './AskFirst';
import { Factors } from './Factors';
import { Identities } from './Identities';
import { Replayed, SessionList } from './SessionList';

/** How I come in, what protects my account, and where I am signed in. */
export default function SecurityPage() {
  const { t } = useTranslation(['security', 'account']);
  const me = useMe();
  const factors = useQuery(factorsQuery);
  return (
    <AskFirst>
      <PageHeader
        title={t('title')}
        meta={<AppLink to={meLink()}>{t('account:me.title')}</AppLink>}
      />
      <Replayed />
      <Columns wide>
        <Stacked>
          <Loaded query={factors}>{(data) => <Factors factors={data} />}</Loaded>
          <SessionList />
        </Stacked>
        <Stacked>
          <Card title={t('password.title')}>
            <Stacked>
              <p className="muted">{t('password.about')}</p>
              <div>
                <LinkButton variant="default" to={changePasswordLink()}>
                  {t('password.change')}
                </LinkButton>
              </div>
            </Stacked>
          </Card>
          <Card title={t('email.title')}>
            <Stacked>
              <p>{me.email}</p>
              <div>
                <LinkButton variant="default" to={changeEmailLink()}>
                  {t('email.change')}
                </LinkButton>
              </div>
            </Stacked>
          </Card>
          <Identities />
        </Stacked>
      </Columns>
    </AskFirst>
  );
}
