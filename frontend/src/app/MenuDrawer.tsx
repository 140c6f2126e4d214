import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SideMenu } from './SideMenu';

/** The whole menu on a phone. Loaded when it is first opened. */
export default function MenuDrawer({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation('app');
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="right"
      size="86%"
      lockScroll={false}
      title={t('menu')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <SideMenu onChoose={close} />
    </Drawer>
  );
}
