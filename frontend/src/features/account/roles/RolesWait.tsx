import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Notice } from '@/components/form/Notice';
import { setUpLink } from '../links';
import { rolesWait } from '../roles-wait';
import { useMe } from '../useSession';

/** Which of my roles wait for a second step, and where to set it up; nothing when none does. */
export function RolesWait() {
  const { t } = useTranslation(['roles', 'account']);
  const me = useMe();
  if (!rolesWait(me)) return null;
  const waiting = [...new Set(me.withheld.map(({ role }) => t(`account:role.${role.role}`)))];
  return (
    <Notice
      tone="calm"
      title={t('waiting.title')}
      text={t('waiting.text', { roles: waiting.join(', ') })}
    >
      <LinkButton to={setUpLink()} variant="default">
        {t('waiting.setUp')}
      </LinkButton>
    </Notice>
  );
}
