import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { Final } from '@/components/Final';
import { useProblemText } from '@/components/states';
import { today } from '@/lib/today';
import { besides, endMembership, membershipsQuery, type Membership } from './memberships';
import { useStill } from './useStill';

interface Props {
  membership: Membership;
  name: string;
  onEnded: (() => void) | undefined;
  onClose: () => void;
}

/** Asks for the last day and why, and says what is left afterwards. */
export function EndMembership({ membership, name, onEnded, onClose }: Props) {
  const { t } = useTranslation(['membership', 'components']);
  const queries = useQueryClient();
  const all = useQuery(membershipsQuery(membership.network.id)).data?.items ?? [];
  const still = useStill()(besides(all, membership));
  const [lastDay, setLastDay] = useState(today());
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const ending = useMutation({
    mutationFn: () => endMembership(membership, lastDay, reason.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onClose();
      onEnded?.();
    },
  });
  const text = useProblemText(ending.error);
  const title = t('end.title', { name });
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      <Stacked>
        <p>{t('end.as', { name, as: t(`as.${membership.role}`) })}</p>
        <p>{still ?? t('end.what', { name })}</p>
        <Final />
        <TextInput
          type="date"
          label={t('end.last')}
          description={lastDay === today() ? t('end.lastHint') : undefined}
          required
          value={lastDay}
          onChange={(event) => setLastDay(event.currentTarget.value)}
          error={ending.error ? text : undefined}
        />
        <Textarea
          autosize
          minRows={3}
          label={t('end.reason')}
          description={t('end.reasonHint')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing && !reason.trim() && t('components:validation.required')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('components:form.cancel')}
          </Button>
          <Button
            loading={ending.isPending}
            onClick={() => (reason.trim() && lastDay ? ending.mutate() : setMissing(true))}
          >
            {t('step.end')}
          </Button>
        </Group>
      </Stacked>
    </Modal>
  );
}
