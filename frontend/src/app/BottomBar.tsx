import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import IconMenu2 from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Shell.module.css';
import { useNav } from './useNav';

const MenuDrawer = lazy(() => import('./MenuDrawer'));

/** The foot of a phone: what a thumb needs most, and the rest behind "Menu". */
export function BottomBar() {
  const { t } = useTranslation('app');
  const { phone, more } = useNav();
  const [wanted, setWanted] = useState(false);
  const [opened, menu] = useDisclosure(false, { onOpen: () => setWanted(true) });
  return (
    <nav aria-label={t('quick')} className={classes.bottom}>
      {phone.map(({ to, labelKey, icon: Icon, badge: Badge }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className={classes.tab}>
          <Icon size={24} stroke={1.7} aria-hidden />
          {t(labelKey)}
          <Suspense>{Badge && <Badge />}</Suspense>
        </Link>
      ))}
      {more && (
        <button type="button" className={classes.tab} aria-expanded={opened} onClick={menu.open}>
          <IconMenu2 size={24} stroke={1.7} aria-hidden />
          {t('menu')}
        </button>
      )}
      {wanted && (
        <Suspense>
          <MenuDrawer opened={opened} close={menu.close} />
        </Suspense>
      )}
    </nav>
  );
}
