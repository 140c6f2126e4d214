import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '@/components/ReasonDialog';
import { toast } from '@/components/toast';
import { asProblem } from '@/lib/api/problem';
import type { Grant, Named } from '../types';
import { usePlaceWords } from '../usePlaceWords';
import { revokeGrant } from './api';

interface Props {
  grant: Grant;
  person: Named;
  onClose: () => void;
}

/** Takes a role back, at once: what is open on a screen stops working too. */
export function RevokeDialog({ grant, person, onClose }: Props) {
  const { t } = useTranslation('people');
  const { role } = usePlaceWords();
  const queries = useQueryClient();
  const revoking = useMutation({
    mutationFn: (reason: string) => revokeGrant(grant.id, reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['role-grants'] });
      void queries.invalidateQueries({ queryKey: ['people'] });
      void toast(t('grant.revoked', { name: person.name }));
      onClose();
    },
  });
  return (
    <ReasonDialog
      final
      title={t('grant.revokeTitle', { role: role(grant) })}
      busy={revoking.isPending}
      problem={revoking.error && asProblem(revoking.error)}
      onConfirm={(reason) => revoking.mutate(reason)}
      onClose={onClose}
    />
  );
}
