import { initialsOf } from '@/features/account/public';
import classes from './people.module.css';

/** A name with its face: the initials. */
export function Who({ name }: { name: string }) {
  return (
    <span className={classes.who}>
      <span className={classes.initials} aria-hidden>
        {initialsOf(name)}
      </span>
      <span>{name}</span>
    </span>
  );
}
