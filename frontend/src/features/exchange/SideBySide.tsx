import styles from './plan.module.css';

export interface Row {
  key: string;
  cells: string[];
  /** Columns of which the value is the best of the row. */
  best?: boolean[];
}

interface Props {
  label: string;
  head: string[];
  rows: Row[];
}

/** A table with a plan in each column; the first cell of a row says what it is about. */
export function SideBySide({ label, head, rows }: Props) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, also by keyboard
    <div className={styles.compare} role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [about, ...values], best }) => (
            <tr key={key}>
              <th scope="row">{about}</th>
              {values.map((value, at) => (
                <td key={at} data-best={best?.[at] || undefined}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
