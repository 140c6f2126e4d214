import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './account.module.css';
import { initialsOf } from './initials';
import { useSession } from './useSession';

const UserMenuList = lazy(() => import('./UserMenuList'));

/** Who is signed in; pressing it opens their menu. */
export function UserMenu({ compact }: { compact?: boolean }) {
  const { t } = useTranslation('account');
  const person = useSession();
  const [wanted, setWanted] = useState(false);
  if (!person) return null;
  const trigger = (
    <button
      type="button"
      className={classes.who}
      aria-haspopup="menu"
      aria-label={compact ? t('menu') : undefined}
      onClick={() => setWanted(true)}
    >
      <span className={classes.initials} aria-hidden>
        {initialsOf(person.name)}
      </span>
      {!compact && <span>{person.name}</span>}
    </button>
  );
  return wanted ? (
    <Suspense fallback={trigger}>
      <UserMenuList compact={compact} trigger={trigger} />
    </Suspense>
  ) : (
    trigger
  );
}
