import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { securityLink } from '../links';
import { AskFirst } from './AskFirst';
import classes from './security.module.css';

/** One change of one's own security, with the way back above it. */
export function SubPage({
  title,
  intro,
  children,
}: {
  title: string;
  intro: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('security');
  return (
    <AskFirst>
      <PageHeader title={title} meta={<AppLink to={securityLink()}>{t('title')}</AppLink>} />
      <div className={classes.narrow}>
        <p className={classes.intro}>{intro}</p>
        {children}
      </div>
    </AskFirst>
  );
}
