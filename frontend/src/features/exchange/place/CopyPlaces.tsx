import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { copyPlaces, ROUNDS } from '../data/api';
import type { Ref, Round } from '../data/types';

/** One click for a host: last round's places as drafts in this one. */
export function CopyPlaces({ round, own }: { round: Round; own: Ref }) {
  const { t } = useTranslation('place');
  const client = useQueryClient();
  const copying = useMutation({
    mutationFn: () => copyPlaces(round.id, own.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [ROUNDS, round.id] });
      void toast(t('guests.copied'));
    },
  });
  const text = useProblemText(copying.error);
  return (
    <>
      <Button variant="default" loading={copying.isPending} onClick={() => copying.mutate()}>
        {t('guests.copy')}
      </Button>
      {copying.isError && <p role="alert">{text}</p>}
    </>
  );
}
