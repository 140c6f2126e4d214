import classes from './BigNumber.module.css';

interface Props {
  /** What is counted: "Geplaatst". */
  label: string;
  value: string;
  /** The rest, smaller: "van 66". */
  rest?: string | null;
}

/** One figure that matters, large. */
export function BigNumber({ label, value, rest }: Props) {
  return (
    <p className={classes.box}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>
        {value}
        {rest && (
          <>
            {' '}
            <small>{rest}</small>
          </>
        )}
      </span>
    </p>
  );
}
