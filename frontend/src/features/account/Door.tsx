import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Blob } from '@/components/Blob';
import { takeArrival } from '@/lib/arrival';
import { PRODUCT_NAME } from '@/lib/brand';
import classes from './Door.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { Spread } from './Spread';

interface Props {
  title: string;
  intro?: ReactNode;
  /** Quiet, at the foot. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** The frame of every page before somebody is inside: one thing to do, and beside it what it is about. */
export function Door({ title, intro, foot, children }: Props) {
  const { t } = useTranslation('auth');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${PRODUCT_NAME}`;
    // A next step takes the place of the field that had the focus; then the heading is where to go on.
    const lost = document.activeElement === document.body && heading.current?.dataset.seen;
    if (takeArrival() || lost) heading.current?.focus({ preventScroll: true });
    if (heading.current) heading.current.dataset.seen = 'true';
  }, [title]);
  return (
    <div className={classes.page}>
      <main className={classes.form}>
        <div className={classes.bar}>
          <span className={classes.brand}>
            <Blob size={30} /> {PRODUCT_NAME}
          </span>
          <LanguageSwitch />
        </div>
        <div className={classes.fields}>
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {intro && <p className={classes.intro}>{intro}</p>}
          </div>
          {children}
        </div>
        <p className="small muted">{foot ?? t('privacy')}</p>
      </main>
      <Spread />
    </div>
  );
}
