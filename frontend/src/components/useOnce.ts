import { useRef } from 'react';

/** Begins a mutation unless it runs already: a double click is faster than a button that gets busy. */
export function useOnce<V>(mutation: { mutateAsync: (variables: V) => Promise<unknown> }) {
  const running = useRef(false);
  return (variables: V) => {
    if (running.current) return;
    running.current = true;
    const over = () => {
      running.current = false;
    };
    // What goes wrong is told from the mutation.
    void mutation.mutateAsync(variables).then(over, over);
  };
}
