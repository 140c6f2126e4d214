import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowList } from '@/components/RowList';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Passkey } from '../types';
import { removePasskey, renamePasskey } from './api';
import { AreYouSure } from './AreYouSure';
import { useChange } from './useChange';
import classes from './security.module.css';

/** The passkeys of this person, by the names they gave them. */
export function Passkeys({ passkeys }: { passkeys: Passkey[] }) {
  const { t } = useTranslation('security');
  const { date, relative } = useFormat();
  const [removing, setRemoving] = useState<Passkey | null>(null);
  const [naming, setNaming] = useState<Passkey | null>(null);
  return (
    <>
      <RowList
        label={t('passkey.title')}
        rows={passkeys.map((passkey) => ({
          id: passkey.id,
          title: passkey.name,
          text: [
            t('passkey.since', { date: date(passkey.createdAt) }),
            passkey.lastUsedAt && t('passkey.used', { when: relative(passkey.lastUsedAt) }),
          ]
            .filter(Boolean)
            .join(' · '),
          aside: (
            <>
              <Button
                variant="transparent"
                size="sm"
                className={classes.plain}
                aria-label={t('passkey.renameOne', { name: passkey.name })}
                onClick={() => setNaming(passkey)}
              >
                {t('passkey.rename')}
              </Button>
              <Button
                variant="transparent"
                size="sm"
                className={classes.plain}
                aria-label={t('passkey.removeOne', { name: passkey.name })}
                onClick={() => setRemoving(passkey)}
              >
                {t('passkey.remove')}
              </Button>
            </>
          ),
        }))}
      />
      {naming && <Rename key={naming.id} passkey={naming} onClose={() => setNaming(null)} />}
      {removing && (
        <AreYouSure
          title={t('passkey.removeTitle')}
          text={t('passkey.removeText', { name: removing.name })}
          act={() => removePasskey(removing.id)}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}

function Rename({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const { t } = useTranslation('security');
  const [name, setName] = useState(passkey.name);
  const change = useChange(() => renamePasskey(passkey.id, name.trim()));
  const save = () => change.mutate(undefined, { onSuccess: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('passkey.renameTitle')}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextInput
          data-autofocus
          label={t('passkey.name')}
          value={name}
          maxLength={100}
          error={change.trouble}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={!name.trim()} loading={change.isPending}>
            {t('components:form.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
