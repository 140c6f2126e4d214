import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { readMeAgain } from '../api';
import { loginLink, myRolesLink } from '../links';
import type { Invited } from '../types';
import { useSession } from '../useSession';
import { acceptAsMyself } from './api';
import classes from './auth.module.css';

/** For who has an account with that address. After logging in the offer stands with the own roles. */
export function AcceptAsMyself({ token, invited }: { token: string; invited: Invited }) {
  const { t } = useTranslation('auth');
  const me = useSession();
  const navigate = useNavigate();
  const accepting = useMutation({
    mutationFn: () => acceptAsMyself(token),
    onSuccess: async () => {
      await readMeAgain();
      await navigate({ to: myRolesLink(), replace: true } as never);
    },
  });
  const trouble = useProblemText(accepting.error);
  if (!me)
    return (
      <div className={classes.ways}>
        <p>{t('invitation.knownLogin', { email: invited.email })}</p>
        <Button
          size="lg"
          renderRoot={(props) => (
            <Link to={loginLink()} search={{ to: myRolesLink() } as never} {...props} />
          )}
        >
          {t('invitation.login')}
        </Button>
      </div>
    );
  return (
    <div className={classes.ways}>
      <p>{t('invitation.knownAs', { name: me.name })}</p>
      {accepting.isError && <Notice tone="error" text={trouble} />}
      <Button size="lg" loading={accepting.isPending} onClick={() => accepting.mutate()}>
        {t('invitation.accept')}
      </Button>
    </div>
  );
}
