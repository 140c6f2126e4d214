import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './exchange.module.css';
import type { View } from './round-state';

/** The views of a round as links, so that each has an address and "back" works. */
export function ViewTabs({ views, current }: { views: View[]; current: View }) {
  const { t } = useTranslation('exchange');
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

interface LinkProps {
  values: Record<string, string>;
  current?: boolean;
  className?: string;
  children: string;
}

/** To another view of the same page, with its filters and nothing else. */
export function ViewLink({ values, current, className, children }: LinkProps) {
  return (
    <Link
      to="."
      search={values as never}
      resetScroll={false}
      className={className}
      activeProps={{}}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
