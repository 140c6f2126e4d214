import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/api/problem';
import { codeOf, CodeInput } from '../CodeInput';
import { SecretForm, type Typed } from '../SecretForm';
import { confirmItIsMe } from './api';

/** Came in without the second proof, by the account of one's organisation say: the code can still be given. */
export function GiveFactor({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('security');
  const giving = useMutation({
    mutationFn: ({ code }: Typed) => confirmItIsMe({ code: codeOf(code) }),
    onSuccess: onDone,
  });
  const words = ({ status }: Problem) =>
    status === 429
      ? t('auth:login.throttled')
      : status >= 400 && status < 500
        ? t('confirm.wrong.code')
        : undefined;
  return (
    <SecretForm sending={giving} submitLabel={t('setUp.onward')} words={words}>
      {(errorAt) => <CodeInput label={t('app.code')} error={errorAt('code')} />}
    </SecretForm>
  );
}
