import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import type { Encoding } from '@/lib/lists/decode';
import { COLUMN_FIELDS, type ColumnField } from './headers';
import classes from './many.module.css';
import type { Reading } from './useReading';

const GUESSES: Encoding[] = ['windows-1252', 'macintosh', 'utf-8'];

/** What each column was taken for and what was left out, to be changed; and how the signs of a file were read. */
export function HowRead({ reading }: { reading: Reading }) {
  const { t } = useTranslation('people');
  const { columns, encoding } = reading;
  const left = columns.filter(({ field }) => field === null).map(({ header }) => header);
  if (columns.length === 0 && !encoding) return null;
  return (
    <Card title={t('many.how.title')}>
      {encoding && (
        <NativeSelect
          label={t('many.how.signs')}
          description={t('many.how.signsHint')}
          value={encoding}
          onChange={(event) => reading.takeAs(event.currentTarget.value as Encoding)}
          data={GUESSES.map((value) => ({ value, label: t(`many.how.encoding.${value}`) }))}
        />
      )}
      {columns.length > 0 && (
        <>
          <div className={classes.columns}>
            {columns.map(({ header, field }, index) => (
              <NativeSelect
                key={`${index} ${header}`}
                label={header || t('many.how.noHeader', { number: index + 1 })}
                value={field ?? ''}
                onChange={(event) =>
                  reading.take(index, (event.currentTarget.value || null) as ColumnField | null)
                }
                data={[
                  { value: '', label: t('many.how.leave') },
                  ...COLUMN_FIELDS.map((value) => ({ value, label: t(`many.how.as.${value}`) })),
                ]}
              />
            ))}
          </div>
          {left.length > 0 && (
            <p className="small muted">{t('many.how.left', { columns: left.join(', ') })}</p>
          )}
        </>
      )}
    </Card>
  );
}
