import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import IconMenu2 from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs';
import { useTranslation } from 'react-i18next';
import classes from './Shell.module.css';
import { SideMenu } from './SideMenu';
import { useNav } from './useNav';

/** The foot of a phone: what a thumb needs most, and the rest behind "Menu". */
export function BottomBar() {
  const { t } = useTranslation('app');
  const { phone, more } = useNav();
  const [opened, menu] = useDisclosure(false);
  return (
    <nav aria-label={t('quick')} className={classes.bottom}>
      {phone.map(({ to, labelKey, icon: Icon }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className={classes.tab}>
          <Icon size={24} stroke={1.7} aria-hidden />
          {t(labelKey)}
        </Link>
      ))}
      {more && (
        <button type="button" className={classes.tab} aria-expanded={opened} onClick={menu.open}>
          <IconMenu2 size={24} stroke={1.7} aria-hidden />
          {t('menu')}
        </button>
      )}
      <Drawer
        opened={opened}
        onClose={menu.close}
        position="right"
        size="86%"
        lockScroll={false}
        title={t('menu')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <SideMenu onChoose={menu.close} />
      </Drawer>
    </nav>
  );
}
