import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { RowList } from '@/components/RowList';
import { SCOPE } from '../grant-form';
import { organisationOf } from './faults';
import type { Row } from './parse';
import type { Many } from './useInviteMany';

const SHOWN = 30;

/** The rows that can go as they are. */
export function ReadyRows({ many }: { many: Many }) {
  const { t } = useTranslation('people');
  const [all, setAll] = useState(false);
  const open = new Set(many.open.map(({ key }) => key));
  const ready = many.rows.filter(({ key }) => !open.has(key));
  if (ready.length === 0) return null;
  const known = { grant: many.grant, organisations: many.organisations, language: many.language };
  const organisation = (row: Row) =>
    SCOPE[many.grant.role].organisation &&
    many.organisations.find(({ id }) => id === organisationOf(row, known))?.name;
  const name = (row: Row) =>
    [row.givenName, row.surnamePrefix, row.surname].filter(Boolean).join(' ');
  return (
    <Card title={t('many.readyTitle')} aside={t('many.rows', { count: ready.length })}>
      <RowList
        label={t('many.readyTitle')}
        rows={ready.slice(0, all ? undefined : SHOWN).map((row) => ({
          id: String(row.key),
          title: name(row),
          text: [row.email, organisation(row)].filter(Boolean).join(' · '),
          aside: (
            <Button variant="subtle" size="sm" onClick={() => many.openRow(row.key)}>
              {t('change')}
              <span className="sr-only"> {name(row)}</span>
            </Button>
          ),
        }))}
      />
      {!all && ready.length > SHOWN && (
        <Button variant="default" mt="md" onClick={() => setAll(true)}>
          {t('many.showAll', { count: ready.length })}
        </Button>
      )}
    </Card>
  );
}
