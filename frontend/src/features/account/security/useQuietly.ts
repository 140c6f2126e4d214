import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/api/problem';
import { NotSure } from './sure';

/** For a SecretForm: nothing to say to who walked away from the question whether it was really them. */
export function useQuietly(error: unknown) {
  const { t } = useTranslation('auth');
  return () => {
    if (error instanceof NotSure) return '';
    return asProblem(error).status === 429 ? t('login.throttled') : undefined;
  };
}
