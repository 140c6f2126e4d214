import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { closeSession } from '@/lib/api/session';
import { Door } from '../Door';
import { loginLink } from '../links';
import { confirmEmail } from './api';
import { DeadLink, isDead } from './DeadLink';
import { KeptMailHint } from './KeptMailHint';
import { useLinkToken } from './useLinkToken';

/** One of the two mails about a new address: only a press confirms, as some mail programs open links. */
export default function EmailConfirmPage() {
  const { t } = useTranslation('auth');
  const token = useLinkToken();
  const confirming = useMutation({
    mutationFn: confirmEmail,
    onSuccess: ({ complete }) => {
      // With the address the key to the account changed: every session has ended.
      if (complete) closeSession();
    },
  });
  const trouble = useProblemText(confirming.error);
  if (token === '' || isDead(confirming.error)) return <DeadLink of="email" />;
  if (confirming.isSuccess) {
    const { complete, confirmed } = confirming.data;
    return (
      <Door
        title={t(complete ? 'email.doneTitle' : 'email.halfTitle')}
        intro={complete ? t('email.done') : t(`email.half.${confirmed}`)}
      >
        {!complete && <KeptMailHint />}
        <LinkButton to={complete ? loginLink() : '/'} size="lg">
          {t(complete ? 'login.submit' : 'email.on')}
        </LinkButton>
      </Door>
    );
  }
  return (
    <Door title={t('email.title')} intro={t('email.intro')}>
      {confirming.isError && <Notice tone="error" text={trouble} />}
      <Button size="lg" loading={confirming.isPending} onClick={() => confirming.mutate(token)}>
        {t('email.submit')}
      </Button>
    </Door>
  );
}
