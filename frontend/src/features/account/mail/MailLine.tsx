import { Link } from '@tanstack/react-router';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { initialsOf } from '../initials';
import { keptMailLink } from '../links';
import type { KeptMail } from '../types';
import classes from './mail.module.css';

/** One mail in the list: for whom, about what, and when. */
export function MailLine({ mail, open }: { mail: KeptMail; open: boolean }) {
  const { time, day } = useFormat();
  const name = mail.toName ?? mail.to;
  const isToday = today(new Date(mail.createdAt)) === today();
  return (
    <li>
      <Link
        to={keptMailLink()}
        search={{ mail: mail.id } as never}
        className={classes.line}
        aria-current={open || undefined}
      >
        <span className={classes.initials} aria-hidden>
          {initialsOf(name)}
        </span>
        <span className={classes.words}>
          <span className={classes.name}>{name}</span>
          <span className={classes.subject}>{mail.subject}</span>
        </span>
        <time dateTime={mail.createdAt} className={classes.when}>
          {isToday ? time(mail.createdAt) : day(mail.createdAt)}
        </time>
      </Link>
    </li>
  );
}
