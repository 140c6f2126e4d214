import { Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { useSession } from '@/features/account/public';
import { resetSecondFactors, type Person } from './api';

/** For who lost a phone. Not for yourself: that is done under your own security. */
export function SecondFactorCard({ person }: { person: Person }) {
  const { t } = useTranslation(['people', 'components']);
  const me = useSession();
  const [asking, setAsking] = useState(false);
  const resetting = useMutation({
    mutationFn: () => resetSecondFactors(person.id),
    onSuccess: () => {
      setAsking(false);
      void toast(t('factor.done', { name: person.name }));
    },
  });
  const text = useProblemText(resetting.error);
  if (me?.id === person.id) return null;
  return (
    <Card title={t('factor.title')}>
      <p className="muted">{t('factor.text')}</p>
      <Button variant="default" mt="md" onClick={() => setAsking(true)}>
        {t('factor.reset')}
      </Button>
      {asking && (
        <Modal
          opened
          onClose={() => setAsking(false)}
          title={t('factor.ask', { name: person.name })}
          closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
        >
          <p>{t('factor.consequence')}</p>
          {resetting.isError && <Notice tone="error" text={text} />}
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('components:form.cancel')}
            </Button>
            <Button data-autofocus loading={resetting.isPending} onClick={() => resetting.mutate()}>
              {t('factor.reset')}
            </Button>
          </Group>
        </Modal>
      )}
    </Card>
  );
}
