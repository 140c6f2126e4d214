import { useTranslation } from 'react-i18next';
import classes from './StatusPill.module.css';
import { toneOf, type Machine, type Tone } from './status';

/** The state of a thing: dot, colour and word. `<StatusPill of="cohort" status={cohort.status} />` */
export function StatusPill({ of, status }: { of: Machine; status: string }) {
  const { t } = useTranslation('status');
  return <Pill tone={toneOf(of, status)}>{t(`${of}.${status}`)}</Pill>;
}

/** A word with a colour that is no status, such as "1e keuze". */
export function Pill({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={classes.pill} data-tone={tone}>
      {children}
    </span>
  );
}
