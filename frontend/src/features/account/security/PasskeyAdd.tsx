import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deviceName, PasskeyProblem } from '../passkey';
import { SecretForm, type Typed } from '../SecretForm';
import { usePasskeyWords } from '../usePasskeyWords';
import { addPasskey } from './api';
import { useSure } from './sure';
import { useQuietly } from './useQuietly';

/** A name to know it by later, and then the finger, the face or the pin. */
export function PasskeyAdd({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('security');
  const queries = useQueryClient();
  const sure = useSure();
  const adding = useMutation({
    mutationFn: ({ name = '' }: Typed) => sure(() => addPasskey(name.trim() || deviceName())),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['second-factors'] });
      onDone();
    },
  });
  const own = adding.error instanceof PasskeyProblem;
  const words = usePasskeyWords(adding.error);
  const quietly = useQuietly(adding.error);
  return (
    <SecretForm
      sending={adding}
      submitLabel={t('passkey.make')}
      words={() => (own ? words : quietly())}
    >
      {(errorAt) => (
        <TextInput
          name="name"
          label={t('passkey.name')}
          description={t('passkey.nameHint')}
          defaultValue={deviceName()}
          maxLength={100}
          error={errorAt('name')}
        />
      )}
    </SecretForm>
  );
}
