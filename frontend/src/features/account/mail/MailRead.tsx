import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import { keptMailLink } from '../links';
import type { KeptMail } from '../types';
import { linked } from './linked';
import classes from './mail.module.css';

/** One mail, as its reader would get it; the links in it work. */
export function MailRead({ mail, arrived }: { mail: KeptMail; arrived: boolean }) {
  const { t } = useTranslation('mail');
  const { longDay, time } = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
  }, [arrived]);
  return (
    <article className={classes.letter}>
      <Link to={keptMailLink()} className={classes.back}>
        {t('back')}
      </Link>
      <h2 ref={heading} tabIndex={-1}>
        {mail.subject}
      </h2>
      <p className="small muted">
        {t('to', { name: mail.toName ?? mail.to, address: mail.to })}
        <br />
        {longDay(mail.createdAt)}, {time(mail.createdAt)}
      </p>
      <div className={classes.body}>
        {linked(mail.bodyText).map((part, index) =>
          part.href ? (
            <a key={index} href={part.href}>
              {part.text}
            </a>
          ) : (
            part.text
          ),
        )}
      </div>
    </article>
  );
}
