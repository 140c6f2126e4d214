import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { useSession } from '@/features/account/public';
import { inviteLink, inviteManyLink } from './links';
import { manages } from './manages';

/** One person or a whole list. */
export function InviteButtons() {
  const { t } = useTranslation('people');
  if (!manages(useSession())) return null;
  return (
    <>
      <LinkButton variant="default" to={inviteManyLink()}>
        {t('invite.many')}
      </LinkButton>
      <LinkButton to={inviteLink()}>{t('invite.one')}</LinkButton>
    </>
  );
}
