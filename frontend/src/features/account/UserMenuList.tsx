import { Menu } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import IconLanguage from '@tabler/icons-react/dist/esm/icons/IconLanguage.mjs';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetAllDrafts } from '@/lib/drafts';
import { logout } from './api';
import { usePreferences } from './usePreferences';

interface Props {
  compact?: boolean;
  trigger: ReactElement;
}

/** My page, my language, light or dark, log out. Loaded when it is first opened. */
export default function UserMenuList({ compact, trigger }: Props) {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { language, setLanguage, colorScheme, setColorScheme } = usePreferences();
  const dark = colorScheme === 'dark';
  const leave = async () => {
    forgetAllDrafts();
    await logout();
    await navigate({ to: '/login', search: {} as never });
  };
  return (
    <Menu defaultOpened position={compact ? 'bottom-end' : 'top-start'} width={248}>
      <Menu.Target>{trigger}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          to={'/me' as never}
          leftSection={<IconUser size={20} aria-hidden />}
        >
          {t('me.title')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLanguage size={20} aria-hidden />}
          lang={language === 'nl' ? 'en' : 'nl'}
          onClick={() => setLanguage(language === 'nl' ? 'en' : 'nl')}
        >
          {t(language === 'nl' ? 'language.en' : 'language.nl')}
        </Menu.Item>
        <Menu.Item
          leftSection={
            dark ? <IconSun size={20} aria-hidden /> : <IconMoon size={20} aria-hidden />
          }
          onClick={() => setColorScheme(dark ? 'light' : 'dark')}
        >
          {t(dark ? 'theme.toLight' : 'theme.toDark')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={20} aria-hidden />} onClick={() => void leave()}>
          {t('logout')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
