import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { toast } from '@/components/toast';
import { securityLink } from '../links';
import { passkeysWork } from '../passkey';
import { PasskeyAdd } from './PasskeyAdd';
import { SubPage } from './SubPage';

export default function PasskeyPage() {
  const { t } = useTranslation('security');
  const navigate = useNavigate();
  const onDone = () => {
    void toast(t('passkey.done'));
    void navigate({ to: securityLink() });
  };
  return (
    <SubPage title={t('passkey.add')} intro={t('passkey.about')}>
      {passkeysWork() ? (
        <PasskeyAdd onDone={onDone} />
      ) : (
        <Notice tone="calm" text={t('passkey.cannot')} />
      )}
    </SubPage>
  );
}
