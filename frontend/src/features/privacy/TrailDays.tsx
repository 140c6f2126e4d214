import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import type { ReactNode } from 'react';
import { useMe } from '@/features/account/public';
import { groupBy } from '@/lib/group-by';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import classes from './privacy.module.css';
import type { AuditRecord } from './types';
import { useTrailWords } from './useTrailWords';

const ICONS = { VIEWED: IconEye, CHANGED: IconPencil, CREATED: IconPlus, REMOVED: IconTrash };

interface Props {
  records: AuditRecord[];
  /** How high the days stand among the headings of the page. */
  level: 2 | 3;
  link?: (record: AuditRecord) => ReactNode;
}

/** What was done, day by day, in plain sentences. */
export function TrailDays({ records, level, link }: Props) {
  const { longDay } = useFormat();
  const Heading = `h${level}` as const;
  const days = groupBy(records, ({ recordedAt }) => today(new Date(recordedAt)));
  return (
    <div className={classes.days}>
      {[...days].map(([day, items]) => (
        <section key={day} className={classes.day}>
          <Heading>{longDay(day)}</Heading>
          <ol>
            {items.map((record) => (
              <TrailLine key={record.id} record={record} link={link?.(record)} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function TrailLine({ record, link }: { record: AuditRecord; link: ReactNode }) {
  const { time } = useFormat();
  const { actor, verb, what, fields } = useTrailWords(useMe().id);
  const Icon = ICONS[record.action];
  const changed = fields(record);
  return (
    <li>
      <time dateTime={record.recordedAt} className="num">
        {time(record.recordedAt)}
      </time>
      <span className={classes.deed} data-action={record.action} aria-hidden>
        <Icon size={16} stroke={1.9} />
      </span>
      <div>
        <p>
          <strong>{actor(record)}</strong> {verb(record)} {what(record)}
        </p>
        {changed && <p className="small muted">{changed}</p>}
      </div>
      {link}
    </li>
  );
}
