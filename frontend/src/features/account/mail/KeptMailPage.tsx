import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blob } from '@/components/Blob';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState } from '@/components/states';
import { asProblem } from '@/lib/api/problem';
import { PRODUCT_NAME } from '@/lib/brand';
import type { Search } from '@/lib/search';
import { keptMailsQuery } from '../kept-mails';
import { LanguageSwitch } from '../LanguageSwitch';
import type { KeptMail } from '../types';
import classes from './mail.module.css';
import { MailLine } from './MailLine';
import { MailRead } from './MailRead';

/** The post of the sample: what would have gone out by mail. Nothing leaves this machine. */
export default function KeptMailPage() {
  const { t } = useTranslation('mail');
  const { mail }: Search = useSearch({ strict: false });
  const query = useQuery({ ...keptMailsQuery, refetchInterval: 5000 });
  const away = query.isError && asProblem(query.error).status === 404;
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Blob size={30} /> {PRODUCT_NAME}
        </Link>
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <PageHeader title={t('title')} />
        {away ? (
          <EmptyState title={t('away')}>{t('awayText')}</EmptyState>
        ) : (
          <>
            <p className={classes.about} data-open={mail !== undefined || undefined}>
              {t('about')}
            </p>
            <Loaded query={query}>{({ items }) => <Inbox mails={items} chosen={mail} />}</Loaded>
          </>
        )}
      </main>
    </div>
  );
}

function Inbox({ mails, chosen }: { mails: KeptMail[]; chosen?: string }) {
  const { t } = useTranslation('mail');
  const [first] = useState(chosen);
  if (mails.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  const open = mails.find(({ id }) => id === chosen);
  return (
    <div className={classes.inbox} data-open={open !== undefined || undefined}>
      <nav aria-label={t('list')}>
        <ol className={classes.list}>
          {mails.map((mail) => (
            <MailLine key={mail.id} mail={mail} open={mail === open} />
          ))}
        </ol>
      </nav>
      <div className={classes.read}>
        {open ? (
          <MailRead key={open.id} mail={open} arrived={open.id !== first} />
        ) : (
          <p className={classes.none}>{t('choose')}</p>
        )}
      </div>
    </div>
  );
}
