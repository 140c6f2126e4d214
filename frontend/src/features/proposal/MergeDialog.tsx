import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { askMerge, PROPOSALS } from './api';
import { MergeChoice } from './MergeChoice';
import type { Proposal } from './types';

/** Asks the author whether the proposal may become part of another; nothing changes before the yes. */
export function MergeDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useTranslation(['merge', 'proposal', 'components']);
  const client = useQueryClient();
  const keys = useIdempotencyKey();
  const [into, setInto] = useState('');
  const [message, setMessage] = useState('');
  const [missing, setMissing] = useState(false);
  const asking = useMutation({
    mutationFn: () => askMerge(proposal.id, into, message.trim(), keys.keyFor({ into, message })),
    onSuccess: async () => {
      keys.done();
      await client.invalidateQueries({ queryKey: [PROPOSALS] });
      void toast(t('merge:sent', { name: proposal.author?.name }));
      onClose();
    },
  });
  const text = useProblemText(asking.error);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('merge:ask')}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      <p>{t('merge:decides', { name: proposal.author?.name })}</p>
      <MergeChoice
        proposal={proposal}
        value={into}
        onChange={setInto}
        error={
          (missing && !into && t('components:validation.required')) || (asking.isError && text)
        }
      />
      <Textarea
        mt="md"
        autosize
        minRows={2}
        maxLength={1000}
        label={t('merge:why')}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('components:form.cancel')}
        </Button>
        <Button
          loading={asking.isPending}
          onClick={() => (into ? asking.mutate() : setMissing(true))}
        >
          {t('merge:send')}
        </Button>
      </Group>
    </Modal>
  );
}
