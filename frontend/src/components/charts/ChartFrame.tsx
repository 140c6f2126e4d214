import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadCsv } from '@/lib/csv';
import { Card } from '../Card';
import classes from './ChartFrame.module.css';

export type FigureCell = string | number | null | undefined;

interface Props {
  title: string;
  /** Units, n and source: no picture without them. */
  note?: ReactNode;
  /** Names the download, where the title alone does not say what it is. */
  fileTitle?: string;
  /** The same figures as rows; the first row is the header. */
  rows: FigureCell[][];
  children: ReactNode;
}

/** A card around a picture, with its table and its download. */
export function ChartFrame({ title, note, fileTitle = title, rows, children }: Props) {
  const { t } = useTranslation('components');
  const [asTable, setAsTable] = useState(false);
  const aside = (
    <>
      <button type="button" className={classes.link} onClick={() => setAsTable(!asTable)}>
        {asTable ? t('chart.asPicture') : t('chart.asTable')}
      </button>
      <button type="button" className={classes.link} onClick={() => downloadCsv(fileTitle, rows)}>
        {t('chart.download')}
      </button>
    </>
  );
  return (
    <Card title={title} aside={aside}>
      <figure>
        {asTable ? <FigureTable rows={rows} label={title} /> : children}
        {note && <figcaption className={classes.note}>{note}</figcaption>}
      </figure>
    </Card>
  );
}

function FigureTable({
  rows: [head = [], ...body],
  label,
}: {
  rows: FigureCell[][];
  label: string;
}) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
