import { useEffect, useRef } from 'react';
import { takeArrival } from '@/lib/arrival';
import { PRODUCT_NAME } from '@/lib/brand';

/** What a page is about: the heading that the focus comes to after navigation, and the title of the window. */
export function PageTitle({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus({ preventScroll: true });
    document.title = `${children} · ${PRODUCT_NAME}`;
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
