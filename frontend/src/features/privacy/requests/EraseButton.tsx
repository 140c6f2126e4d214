import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import classes from '../privacy.module.css';

const GONE = ['name', 'words', 'access'] as const;

interface Props {
  name: string;
  erase: (reason?: string) => Promise<unknown>;
}

/** The one thing here that cannot be undone: says what goes, what stays, and asks twice. */
export function EraseButton({ name, erase }: Props) {
  const { t } = useTranslation(['privacy', 'components']);
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);
  const erasing = useMutation({
    mutationFn: () => erase(),
    onSuccess: () => setAsking(false),
  });
  const text = useProblemText(erasing.error);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('erase.start')}</Button>
      {asking && (
        <Modal
          opened
          onClose={() => setAsking(false)}
          title={t('erase.title', { name })}
          closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
        >
          <Stacked>
            <ul className={classes.gone}>
              {GONE.map((what) => (
                <li key={what}>{t(`erase.${what}`)}</li>
              ))}
            </ul>
            <p>{t('erase.stays')}</p>
            <Checkbox
              label={t('erase.sure')}
              checked={sure}
              onChange={(event) => setSure(event.currentTarget.checked)}
            />
            {erasing.isError && <Notice tone="error" text={text} />}
            <Group justify="flex-end">
              <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
                {t('components:form.cancel')}
              </Button>
              <Button disabled={!sure} loading={erasing.isPending} onClick={() => erasing.mutate()}>
                {t('erase.confirm')}
              </Button>
            </Group>
          </Stacked>
        </Modal>
      )}
    </>
  );
}
