import { useTranslation } from 'react-i18next';
import classes from './round.module.css';
import type { View } from './round-state';
import { ViewLink } from '../parts/ViewLink';

/** The views of a round as links, so that each has an address and "back" works. */
export function ViewTabs({ views, current }: { views: View[]; current: View }) {
  const { t } = useTranslation('round');
  return (
    <nav aria-label={t('view.label')} className={classes.tabs}>
      {views.map((view) => (
        <ViewLink key={view} values={{ view }} current={view === current}>
          {t(`view.${view}`)}
        </ViewLink>
      ))}
    </nav>
  );
}
