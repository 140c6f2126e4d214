import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/features/account/public';
import { invitationsLink, peopleLink } from './links';
import { manages } from './manages';
import classes from './people.module.css';

/** Who is in, and who was asked to come in. */
export function PeopleTabs() {
  const { t } = useTranslation('people');
  const me = useSession();
  if (!manages(me)) return null;
  return (
    <nav aria-label={t('tabs.label')} className={classes.tabs}>
      <Link to={peopleLink()} activeOptions={{ exact: true, includeSearch: false }}>
        {t('tabs.people')}
      </Link>
      <Link to={invitationsLink()} activeOptions={{ includeSearch: false }}>
        {t('tabs.invitations')}
      </Link>
    </nav>
  );
}
