import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toast } from '@/components/toast';
import { securityLink } from '../links';
import { SubPage } from './SubPage';
import { TotpSetUp } from './TotpSetUp';

export default function CodeAppPage() {
  const { t } = useTranslation('security');
  const navigate = useNavigate();
  const onDone = () => {
    void toast(t('app.done'));
    void navigate({ to: securityLink() });
  };
  return (
    <SubPage title={t('app.setUpTitle')} intro={t('app.what')}>
      <TotpSetUp onward={t('done')} onDone={onDone} />
    </SubPage>
  );
}
