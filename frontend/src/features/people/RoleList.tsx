import classes from './people.module.css';
import type { Given } from './types';
import { usePlaceWords } from './usePlaceWords';

/** What somebody does here: each role with where, each once. */
export function RoleList({ given }: { given: Given[] }) {
  const { role, place, whole } = usePlaceWords();
  const unique = new Map(given.map((one) => [whole(one), one]));
  return (
    <ul className={classes.roles}>
      {[...unique].map(([key, one]) => (
        <li key={key}>
          {role(one)} <small>{place(one)}</small>
        </li>
      ))}
    </ul>
  );
}
