import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from '../privacy.module.css';
import type { MyDataKind, MyDataRecord } from '../types';

/** Longer than this is a story, and gets the whole width. */
const SHORT = 48;

/** One kind of data: why, until when, and the data themselves for who wants to see them. */
export function KindCard({ kind }: { kind: MyDataKind }) {
  const { t } = useTranslation('privacy');
  return (
    <Card title={kind.title}>
      <dl className={classes.why}>
        <div>
          <dt>{t('mine.why')}</dt>
          <dd>{kind.purpose}</dd>
        </div>
        <div>
          <dt>{t('mine.until')}</dt>
          <dd>{kind.term}</dd>
        </div>
      </dl>
      {kind.records.length === 0 ? (
        <p className={classes.none}>{t('mine.nothing')}</p>
      ) : (
        <details className={classes.kept}>
          <summary>
            {t('mine.show', { count: kind.records.length })}
            <span className="sr-only"> ({kind.title})</span>
          </summary>
          <ul>
            {kind.records.map((record, index) => (
              <Kept key={index} record={record} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function Kept({ record }: { record: MyDataRecord }) {
  const { t } = useTranslation('privacy');
  const { date } = useFormat();
  const [short, long] = [true, false].map((wanted) =>
    record.fields.filter(({ value }) => (value ?? '').length <= SHORT === wanted),
  ) as [typeof record.fields, typeof record.fields];
  return (
    <li>
      <h3>{record.title}</h3>
      <FactList
        facts={short.map(({ label, text }) => ({ term: label, value: text, optional: true }))}
      />
      {long.length > 0 && (
        <dl className={classes.why}>
          {long.map(({ name, label, text }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {record.keptUntilDate && (
        <p className="small muted">{t('mine.keptUntil', { date: date(record.keptUntilDate) })}</p>
      )}
    </li>
  );
}
