import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { keptMailsQuery } from '../kept-mails';
import { keptMailLink } from '../links';
import classes from './auth.module.css';

/** Where the mail is when this is a sample that sends none. */
export function KeptMailHint() {
  const { t } = useTranslation('auth');
  const kept = useQuery({ ...keptMailsQuery, retry: false });
  if (!kept.isSuccess) return null;
  return (
    <p className={classes.hint}>
      {t('mail.hint')} <AppLink to={keptMailLink()}>{t('mail.open')}</AppLink>
    </p>
  );
}
