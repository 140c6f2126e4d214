import { useTranslation } from 'react-i18next';
import { OpenSwatch } from '@/components/charts/OpenBar';
import type { Value } from './api';
import classes from './impact.module.css';
import { isKnown, isPending, stateOf } from './story';

/** What the marks of a picture mean, as far as it has them. */
export function Legend({ values }: { values: (Value | undefined)[] }) {
  const { t } = useTranslation('impact');
  const open = values.some((value) => isKnown(value) && stateOf(value) === 'running');
  const pending = values.some(isPending);
  if (!open && !pending) return null;
  return (
    <ul className={classes.legend} aria-label={t('legend.label')}>
      <li>
        <span className={classes.mark} />
        {t('legend.final')}
      </li>
      {open && (
        <li>
          <span className={classes.mark} data-open />
          {t('legend.open')}
        </li>
      )}
      {pending && (
        <li>
          <OpenSwatch />
          {t('legend.pending')}
        </li>
      )}
    </ul>
  );
}
