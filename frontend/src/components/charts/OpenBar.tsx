import classes from './OpenBar.module.css';

/** What still runs: hatched over the whole scale, because it can come out anywhere; never as nought. */
export function OpenBar({ label }: { label: string }) {
  return (
    <span className={classes.row}>
      <span className={classes.bar} aria-hidden />
      <span className={classes.label}>{label}</span>
    </span>
  );
}

/** The same for a legend. */
export function OpenSwatch() {
  return <span className={classes.swatch} aria-hidden />;
}
