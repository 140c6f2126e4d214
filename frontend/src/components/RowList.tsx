import type { ReactNode } from 'react';
import classes from './RowList.module.css';

export interface Row {
  id: string;
  title: ReactNode;
  /** A quiet line under the title. */
  text?: ReactNode;
  /** At the right: a pill, a number, a link to change it. */
  aside?: ReactNode;
}

/** A short list inside a card: members, results, locations. */
export function RowList({ rows, label }: { rows: Row[]; label: string }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id}>
          <div className={classes.words}>
            <div className={classes.title}>{row.title}</div>
            {row.text && <div className={classes.text}>{row.text}</div>}
          </div>
          {row.aside && <div className={classes.aside}>{row.aside}</div>}
        </li>
      ))}
    </ul>
  );
}
