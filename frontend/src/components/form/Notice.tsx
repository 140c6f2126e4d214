import type { ReactNode } from 'react';
import classes from './FormShell.module.css';

interface Props {
  tone: 'calm' | 'error';
  title?: string;
  text: string;
  children?: ReactNode;
}

/** A message in the page, announced when it appears. */
export function Notice({ tone, title, text, children }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <div>
        {title && <h3>{title}</h3>}
        <p>{text}</p>
      </div>
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
