import { useTranslation } from 'react-i18next';
import classes from './Door.module.css';

/** One idea and how it spreads: what the product is about, beside the door. */
export function Spread() {
  const { t } = useTranslation('auth');
  return (
    <aside className={classes.story} aria-label={t('story.label')}>
      <svg viewBox="0 0 520 480" aria-hidden="true" className={classes.picture}>
        <path
          className={classes.outer}
          d="M262 22c78-12 128 34 172 80s88 96 78 176-58 104-108 146-104 66-186 48S98 424 58 366 8 256 40 190 98 112 142 72s66-42 120-50Z"
        />
        <path
          className={classes.middle}
          d="M258 112c52-6 84 22 112 54s58 64 48 112-34 66-66 94-66 42-118 32-78-36-104-74-32-70-12-112 36-54 66-76 40-26 74-30Z"
        />
        <path
          className={classes.inner}
          d="M252 182c26-4 44 10 60 28s28 34 24 58-18 34-34 48-36 22-62 16-40-20-52-38-18-38-6-60 20-30 36-40 20-10 34-12Z"
        />
        <circle cx="252" cy="256" r="12" className={classes.idea} />
        <circle cx="376" cy="186" r="8" className={classes.idea} />
        <circle cx="146" cy="330" r="8" className={classes.idea} />
        <circle cx="420" cy="342" r="6" className={classes.idea} />
        <circle cx="128" cy="152" r="6" className={classes.idea} />
      </svg>
      <p className={classes.quote}>{t('story.idea')}</p>
      <p>{t('story.more')}</p>
    </aside>
  );
}
