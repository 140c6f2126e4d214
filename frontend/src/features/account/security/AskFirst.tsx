import { useCallback, useState, type ReactNode } from 'react';
import { asProblem } from '@/lib/api/problem';
import { ConfirmDialog } from './ConfirmDialog';
import { NotSure, SureContext, type Sure } from './sure';

interface Asking {
  goOn: () => void;
  stop: () => void;
}

interface Props {
  factor?: boolean;
  children: ReactNode | ((sure: Perhaps) => ReactNode);
}

/** As {@link Sure}, with nothing as the answer when whoever was asked walked away. */
type Perhaps = <R>(act: () => Promise<R>) => Promise<R | undefined>;

/**
 * Within this, a change that the API only makes after a fresh log-in asks for it, and then goes on by itself.
 * `factor`: a password is not enough, because the change touches somebody else.
 */
export function AskFirst({ factor, children }: Props) {
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
  const perhaps: Perhaps = (act) =>
    sure(act).catch((error) => {
      if (!(error instanceof NotSure)) throw error;
      return undefined;
    });
  return (
    <SureContext value={sure}>
      {typeof children === 'function' ? children(perhaps) : children}
      {asking && <ConfirmDialog factor={factor} onConfirmed={asking.goOn} onClose={asking.stop} />}
    </SureContext>
  );
}
