import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { takeArrival } from '@/lib/arrival';
import { PRODUCT_NAME } from '@/lib/brand';
import classes from './PageHeader.module.css';

interface Props {
  title: string;
  /** One quiet line above the title: where this belongs, separated by " · ". */
  meta?: ReactNode;
  /** A pill beside the title. */
  status?: ReactNode;
  /** The one main action, last; lesser ones before it as `variant="default"`. */
  action?: ReactNode;
}

/** The head of every page. Sets the title of the window; the focus comes here after navigation. */
export function PageHeader({ title, meta, status, action }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus({ preventScroll: true });
    document.title = `${title} · ${PRODUCT_NAME}`;
  }, [title]);
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {meta && <p className={classes.meta}>{meta}</p>}
        <div className={classes.title}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {status}
        </div>
      </div>
      {action && <div className={classes.action}>{action}</div>}
    </header>
  );
}
