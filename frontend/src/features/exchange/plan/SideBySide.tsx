import classes from './plan.module.css';

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
  /** On a phone each row is a card; without it the columns stay beside each other to be compared. */
  stacks?: boolean;
}

/** A table to compare; the first cell of a row says what it is about. The roles keep it one when it is stacked. */
export function SideBySide({ label, head, rows, stacks = false }: Props) {
  return (
    <div
      className={stacks ? `${classes.compare} ${classes.stacks}` : classes.compare}
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, also by keyboard
      tabIndex={0}
    >
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {head.map((text) => (
              <th key={text} role="columnheader" scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells: [about, ...values], best }) => (
            <tr key={key} role="row">
              <th role="rowheader" scope="row">
                {about}
              </th>
              {values.map((value, at) => (
                <td
                  key={at}
                  role="cell"
                  data-label={head[at + 1]}
                  data-best={best?.[at] || undefined}
                >
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
