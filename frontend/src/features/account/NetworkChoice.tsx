import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './account.module.css';
import { useNetwork } from './useNetwork';

/** Above the work of a network: its name, or a choice for who is in more than one. */
export function NetworkChoice() {
  const { t } = useTranslation('account');
  const { network, networks, choose } = useNetwork();
  if (networks.length < 2)
    return <p className={classes.network}>{network?.name ?? t('networks')}</p>;
  return (
    <NativeSelect
      className={classes.choice}
      aria-label={t('network')}
      value={network?.id}
      onChange={(event) => choose(event.currentTarget.value)}
      data={networks.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
