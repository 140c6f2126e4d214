import { Link } from '@tanstack/react-router';
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
      .map(({ to, labelKey }) => (
        <li key={to}>
          <Link
            to={to}
            activeOptions={{ exact: to === '/' }}
            className={classes.item}
            onClick={onChoose}
          >
            {t(labelKey)}
          </Link>
        </li>
      ));
  const [top, work, network] = [block('top'), block('work'), block('network')];
  return (
    <nav aria-label={t('menu')} className={classes.nav}>
      <ul>{top}</ul>
      {work.length > 0 && (
        <>
          <NetworkChoice />
          <ul>{work}</ul>
        </>
      )}
      {network.length > 0 && (
        <>
          <p className={classes.group}>{t('group.network')}</p>
          <ul>{network}</ul>
        </>
      )}
    </nav>
  );
}
