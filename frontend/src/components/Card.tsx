import type { ReactNode } from 'react';
import classes from './Card.module.css';

interface Props {
  title?: ReactNode;
  /** Small things at the right of the title: a link, a pill. */
  aside?: ReactNode;
  /** `attention` asks for a decision, `calm` tells something good, `main` is the one thing of a phone screen. */
  tone?: 'plain' | 'attention' | 'calm' | 'main';
  /** Without padding: for a table that runs to the edge. */
  flush?: boolean;
  children?: ReactNode;
}

/** A sheet of paper on the table: one subject. */
export function Card({ title, aside, tone = 'plain', flush, children }: Props) {
  return (
    <section className={classes.card} data-tone={tone} data-flush={flush || undefined}>
      {(title || aside) && (
        <header className={classes.header}>
          {title && <h2>{title}</h2>}
          {aside && <div className={classes.aside}>{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}

/** Cards or fields beside each other where they fit, under each other where they do not. */
export function Columns({ children, wide }: { children: ReactNode; wide?: boolean }) {
  return <div className={wide ? classes.wide : classes.columns}>{children}</div>;
}

/** Things under each other in the rhythm of the page. */
export function Stacked({ children }: { children: ReactNode }) {
  return <div className={classes.stacked}>{children}</div>;
}
