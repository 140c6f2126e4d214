import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FactList.module.css';

export interface Fact {
  term: string;
  /** Empty values say so, unless `optional`: then the fact is left out. */
  value: ReactNode;
  optional?: boolean;
}

/** What is known of a thing, as words and their values. */
export function FactList({ facts }: { facts: Fact[] }) {
  const { t } = useTranslation('components');
  const empty = (value: ReactNode) => value === null || value === undefined || value === '';
  return (
    <dl className={classes.facts}>
      {facts
        .filter((fact) => !fact.optional || !empty(fact.value))
        .map((fact) => (
          <div key={fact.term}>
            <dt>{fact.term}</dt>
            <dd>
              {empty(fact.value) ? <span className="muted">{t('fact.unknown')}</span> : fact.value}
            </dd>
          </div>
        ))}
    </dl>
  );
}
