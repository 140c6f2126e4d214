import { useCallback, useState, type ReactNode } from 'react';
import { asProblem } from '@/lib/api/problem';
import { ConfirmDialog } from './ConfirmDialog';
import { NotSure, SureContext, type Sure } from './sure';

interface Asking {
  goOn: () => void;
  stop: () => void;
}

/** Within this, a change that the API only makes after a fresh log-in asks for it, and then goes on by itself. */
export function AskFirst({ children }: { children: ReactNode }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const sure: Sure = useCallback(async (act) => {
    try {
      return await act();
    } catch (error) {
      if (!asProblem(error).is('confirm-it-is-you')) throw error;
      await new Promise<void>((goOn, reject) =>
        setAsking({ goOn, stop: () => reject(new NotSure()) }),
      ).finally(() => setAsking(null));
      return act();
    }
  }, []);
  return (
    <SureContext value={sure}>
      {children}
      {asking && <ConfirmDialog onConfirmed={asking.goOn} onClose={asking.stop} />}
    </SureContext>
  );
}
