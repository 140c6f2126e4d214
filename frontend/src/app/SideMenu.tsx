import { Link } from '@tanstack/react-router';
import { Fragment, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkChoice } from '@/features/account/public';
import classes from './Shell.module.css';
import { useNav, type Entry } from './useNav';

/** The menu of a desk, and the one a phone opens with "Menu". */
export function SideMenu({ onChoose }: { onChoose?: () => void }) {
  const { t } = useTranslation('app');
  const { all } = useNav();
  const block = (group: Entry['group']) =>
    all
      .filter((entry) => entry.group === group)
      .map(({ to, labelKey, badge: Badge }) => (
        <li key={to}>
          <Link
            to={to}
            activeOptions={{ exact: to === '/' }}
            className={classes.item}
            onClick={onChoose}
          >
            {t(labelKey)}
            <Suspense>{Badge && <Badge />}</Suspense>
          </Link>
        </li>
      ));
  const [top, work] = [block('top'), block('work')];
  return (
    <nav aria-label={t('menu')} className={classes.nav}>
      <ul>{top}</ul>
      <NetworkChoice />
      {work.length > 0 && <ul>{work}</ul>}
      {(['network', 'manage'] as const).map((group) => {
        const items = block(group);
        return (
          items.length > 0 && (
            <Fragment key={group}>
              <p className={classes.group}>{t(`group.${group}`)}</p>
              <ul>{items}</ul>
            </Fragment>
          )
        );
      })}
    </nav>
  );
}
