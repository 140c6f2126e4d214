import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { SCOPE } from '../grant-form';
import type { Named } from '../types';
import { organisationOf, type Fault } from './faults';
import classes from './many.module.css';
import type { Row, RowField } from './parse';
import type { Many } from './useInviteMany';

const SHOWN = 20;

/** The rows to mend, each with what is wrong at the field itself. */
export function OpenRows({ many }: { many: Many }) {
  const { t } = useTranslation('people');
  const [shown, setShown] = useState(SHOWN);
  const rest = many.open.length - shown;
  return (
    <Card title={t('many.mend')}>
      <ul className={classes.rows}>
        {many.open.slice(0, shown).map((row) => (
          <OpenRow key={row.key} row={row} many={many} />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="default" mt="md" onClick={() => setShown(shown + 50)}>
          {t('many.more', { count: rest })}
        </Button>
      )}
    </Card>
  );
}

function OpenRow({ row, many }: { row: Row; many: Many }) {
  const { t } = useTranslation('people');
  const words = useFaultWords();
  const faults = many.faults.get(row.key) ?? [];
  // An organisation that is still to be chosen is no fault of the line.
  const misread = faults.some(({ kind }) => kind !== 'chooseOrganisation');
  const moved = words(faults.filter(({ field }) => field === 'row'));
  const input = (name: RowField) => ({
    label: t(`field.${name}`),
    value: row[name],
    error: words(faults.filter(({ field }) => field === name)),
    onChange: (event: { currentTarget: { value: string } }) =>
      many.change(row.key, { [name]: event.currentTarget.value }),
  });
  const known = { grant: many.grant, organisations: many.organisations, language: many.language };
  return (
    <li>
      <fieldset className={classes.row}>
        <legend>{t('many.line', { line: row.line })}</legend>
        {misread && row.raw && (
          <p className={classes.raw}>
            {t('many.stood')} <q>{row.raw}</q>
          </p>
        )}
        {moved && <p className={classes.raw}>{moved}</p>}
        <TextInput className={classes.part} {...input('givenName')} />
        <TextInput className={classes.part} {...input('surnamePrefix')} />
        <TextInput className={classes.part} {...input('surname')} />
        <TextInput type="email" className={classes.email} {...input('email')} />
        {SCOPE[many.grant.role].organisation && (
          <NativeSelect
            className={classes.email}
            {...input('organisation')}
            value={nameOf(many.organisations, organisationOf(row, known))}
            data={[
              { value: '', label: row.organisation || t('grant.choose') },
              ...many.organisations.map(({ name }) => name),
            ]}
          />
        )}
        <div className={classes.rowActions}>
          <Button variant="subtle" size="sm" onClick={() => many.remove([row.key])}>
            {t('many.remove')}
            <span className="sr-only"> {t('many.line', { line: row.line })}</span>
          </Button>
          {row.moved && (
            <Button
              variant="subtle"
              size="sm"
              onClick={() => many.change(row.key, { moved: false })}
            >
              {t('many.right')}
              <span className="sr-only"> {t('many.line', { line: row.line })}</span>
            </Button>
          )}
          {faults.length === 0 && (
            <Button variant="subtle" size="sm" onClick={() => many.close(row.key)}>
              {t('many.done')}
              <span className="sr-only"> {t('many.line', { line: row.line })}</span>
            </Button>
          )}
        </div>
      </fieldset>
    </li>
  );
}

const nameOf = (organisations: Named[], id: string | null) =>
  organisations.find((one) => one.id === id)?.name ?? '';

function useFaultWords() {
  const { t } = useTranslation('people');
  return (faults: Fault[]) =>
    faults
      .map(({ kind, more }) => (kind === 'said' ? more : t(`many.fault.${kind}`, { line: more })))
      .join(' ') || undefined;
}
