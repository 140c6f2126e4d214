import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Blob } from '@/components/Blob';
import { keptMailLink, UserMenu, useSession } from '@/features/account/public';
import { PRODUCT_NAME } from '@/lib/brand';
import { BottomBar } from './BottomBar';
import classes from './Shell.module.css';
import { SideMenu } from './SideMenu';

/** A page of somebody who is signed in, without the frame. Who has just logged out is on the way to the door. */
export function Inside() {
  return useSession() && <Outlet />;
}

/** The frame around every page of somebody who is signed in. */
export function Shell() {
  const { t } = useTranslation('app');
  const person = useSession();
  if (!person) return null;
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <header className={classes.top}>
        <Link to="/" className={classes.brand}>
          <Blob size={32} />
          <span>{PRODUCT_NAME}</span>
        </Link>
        <UserMenu compact />
      </header>
      <aside className={classes.side} aria-label={t('menu')}>
        <Link to="/" className={classes.brand}>
          <Blob size={32} />
          <span>{PRODUCT_NAME}</span>
        </Link>
        <SideMenu />
        <div className={classes.user}>
          <UserMenu />
        </div>
      </aside>
      <div className={classes.body}>
        {person.sample && (
          <aside className={classes.sample} aria-label={t('sampleLabel')}>
            {t('sample')} <Link to={keptMailLink()}>{t('samplePost')}</Link>
          </aside>
        )}
        <main id="main" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
      <BottomBar />
    </div>
  );
}
