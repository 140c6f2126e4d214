import { useEffect, useRef } from 'react';
import { draftKey } from '@/lib/drafts';

/** Keeps what is typed on this device, a moment after the last key and once more when the page goes. */
export function useDraft(name: string, values: unknown, dirty: boolean) {
  const text = JSON.stringify(values);
  const pending = useRef<string | null>(null);
  useEffect(() => {
    const write = () => {
      if (pending.current !== null) localStorage.setItem(draftKey(name), pending.current);
      pending.current = null;
    };
    pending.current = dirty ? text : null;
    if (!dirty) return;
    const timer = setTimeout(write, 400);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [name, text, dirty]);
}
