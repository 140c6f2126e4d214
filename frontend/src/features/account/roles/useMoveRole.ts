import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '@/components/toast';
import { readMeAgain } from '../api';
import { moveMyRole, type MyRole, type Step } from './api';

interface Move {
  role: MyRole;
  to: Step;
  reason?: string;
}

/** A step with a role of mine: what I may do is another thing after it, so all is read again. */
export function useMoveRole(words: (move: Move) => string, done?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ role, to, reason }: Move) => moveMyRole(role.id, to, reason),
    onSuccess: async (_, move) => {
      await readMeAgain();
      await queries.invalidateQueries();
      done?.();
      void toast(words(move));
    },
  });
}
