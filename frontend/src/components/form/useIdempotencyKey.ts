import { useRef } from 'react';

/**
 * One key for one thing that somebody wants to send. The same content again, after a silence of the
 * network, has the same key, so it is made once; other content gets a new key.
 */
export function useIdempotencyKey() {
  const last = useRef<{ content: string; key: string } | null>(null);
  return {
    keyFor: (values: unknown) => {
      const content = JSON.stringify(values);
      if (last.current?.content !== content) last.current = { content, key: crypto.randomUUID() };
      return last.current.key;
    },
    done: () => {
      last.current = null;
    },
  };
}
