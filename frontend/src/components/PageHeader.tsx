import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';
import { PageTitle } from './PageTitle';

interface Props {
  title: string;
  /** One quiet line above the title: where this belongs, separated by " · ". */
  meta?: ReactNode;
  /** A pill beside the title. */
  status?: ReactNode;
  /** The one main action, last; lesser ones before it as `variant="default"`. */
  action?: ReactNode;
}

/** The head of every page. */
export function PageHeader({ title, meta, status, action }: Props) {
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {meta && <p className={classes.meta}>{meta}</p>}
        <div className={classes.title}>
          <PageTitle>{title}</PageTitle>
          {status}
        </div>
      </div>
      {action && <div className={classes.action}>{action}</div>}
    </header>
  );
}
