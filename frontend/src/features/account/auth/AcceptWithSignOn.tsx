import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { asProblem } from '@/lib/api/problem';
import { providersQuery } from '../providers';
import { startSignOn } from './api';
import classes from './auth.module.css';

/** Come in with the account of one's own organisation; the invitation goes along to be linked to it. */
export function AcceptWithSignOn({ token }: { token: string }) {
  const { t } = useTranslation('auth');
  const providers = useQuery(providersQuery).data?.items ?? [];
  const starting = useMutation({
    mutationFn: (key: string) => startSignOn(key, { invitationToken: token }),
    onSuccess: ({ redirectTo }) => window.location.assign(redirectTo),
  });
  const trouble = useProblemText(starting.error);
  const away = asProblem(starting.error).status === 503;
  if (providers.length === 0) return null;
  return (
    <>
      <p className={classes.or}>{t('login.or')}</p>
      <div className={classes.ways}>
        {providers.map(({ key, name }) => (
          <Button
            key={key}
            size="lg"
            variant="default"
            loading={starting.isPending && starting.variables === key}
            onClick={() => starting.mutate(key)}
          >
            {t('login.with', { name })}
          </Button>
        ))}
        {starting.isError && (
          <Notice tone="error" text={away ? t('login.problem.sso-unavailable') : trouble} />
        )}
      </div>
    </>
  );
}
