import { initialsOf } from '@/features/account/public';
import classes from './people.module.css';

/** A name with its face, the initials, and a quiet line below. */
export function Who({ name, more }: { name: string; more?: string | null }) {
  return (
    <span className={classes.who}>
      <span className={classes.initials} aria-hidden>
        {initialsOf(name)}
      </span>
      <span>
        {name}
        {more && <small>{more}</small>}
      </span>
    </span>
  );
}
