import { Link } from '@tanstack/react-router';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Lines.module.css';

export interface Line {
  id: string;
  to?: string;
  title: ReactNode;
  text?: ReactNode;
  aside?: ReactNode;
  icon?: Icon;
}

/** People, places or tasks under each other; each leads to its page. */
export function Lines({ lines, label }: { lines: Line[]; label: string }) {
  return (
    <ul className={classes.lines} aria-label={label}>
      {lines.map(({ id, to, title, text, aside, icon: Icon }) => (
        <li key={id} data-linked={to ? true : undefined}>
          {Icon && (
            <span className={classes.icon} aria-hidden>
              <Icon size={22} stroke={1.7} />
            </span>
          )}
          <div className={classes.words}>
            {to ? <Link to={to}>{title}</Link> : <strong>{title}</strong>}
            {text && <p>{text}</p>}
          </div>
          {aside && <div className={classes.aside}>{aside}</div>}
        </li>
      ))}
    </ul>
  );
}
