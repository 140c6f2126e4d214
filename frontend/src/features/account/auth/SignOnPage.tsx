import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loader } from '@mantine/core';
import { refreshSession } from '@/lib/api/session';
import { safeReturn } from '@/lib/return-to';
import type { Search } from '@/lib/search';
import { Door } from '../Door';

/** Back from the provider with a cookie: it becomes a session here, and then on to what was asked for. */
export default function SignOnPage() {
  const { t } = useTranslation('auth');
  const navigate = useNavigate();
  const { returnTo }: Search = useSearch({ strict: false });
  useEffect(() => {
    const failed = { to: '/login', search: { problem: 'sso-failed' }, replace: true };
    refreshSession()
      .catch(() => null)
      .then((session) =>
        navigate((session ? { href: safeReturn(returnTo), replace: true } : failed) as never),
      );
  }, [navigate, returnTo]);
  return (
    <Door title={t('signOn.title')} intro={t('signOn.text')}>
      <Loader />
    </Door>
  );
}
