import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { asProblem } from '@/lib/api/problem';
import { Door } from '../Door';
import { forgottenLink, loginLink } from '../links';

type Kind = 'invitation' | 'password' | 'email' | 'answer';

const NEXT = {
  invitation: loginLink,
  password: forgottenLink,
  email: loginLink,
  answer: loginLink,
};

/** Expired, used or never made: one answer for all three, and what to do now. */
export function DeadLink({ of }: { of: Kind }) {
  const { t } = useTranslation('auth');
  return (
    <Door title={t('dead.title')} intro={t(`dead.${of}`)}>
      <LinkButton to={NEXT[of]()} size="lg">
        {t(of === 'password' ? 'dead.again' : 'dead.login')}
      </LinkButton>
    </Door>
  );
}

/** Whether it is the link that does not work, and not the line or the server. */
export const isDead = (error: unknown) =>
  error !== null && (asProblem(error).is('link-not-valid') || asProblem(error).status === 404);
