import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '@/components/toast';
import { useProblemText } from '@/components/states';
import { NotSure, useSure } from './sure';

/** A change of one's own security: asks first when needed, reads everything again, and says that it worked. */
export function useChange<Given = void>(act: (given: Given) => Promise<unknown>, done?: string) {
  const queries = useQueryClient();
  const sure = useSure();
  const change = useMutation({
    mutationFn: (given: Given) => sure(() => act(given)),
    onSuccess: () => {
      ['second-factors', 'sessions', 'external-identities'].forEach(
        (key) => void queries.invalidateQueries({ queryKey: [key] }),
      );
      void toast(done);
    },
  });
  const general = useProblemText(change.error);
  const trouble = change.error && !(change.error instanceof NotSure) ? general : '';
  return { ...change, trouble };
}
