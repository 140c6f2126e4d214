import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { asProblem } from '@/lib/api/problem';
import { PasskeyProblem } from './passkey';

/** Why it did not work with a passkey, for who held the finger on it. */
export function usePasskeyWords(error: unknown) {
  const { t } = useTranslation('auth');
  const general = useProblemText(error);
  if (!error) return '';
  if (error instanceof PasskeyProblem) return t(`passkey.problem.${error.why}`);
  return asProblem(error).status === 401 ? t('passkey.unknown') : general;
}
