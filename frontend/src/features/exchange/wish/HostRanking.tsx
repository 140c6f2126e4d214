import { ActionIcon } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../parts/parts.module.css';
import { type Host } from './hosts';
import { moved } from '../parts/moved';

interface Props {
  hosts: Host[];
  value: string[];
  error?: ReactNode;
  onChange: (value: string[]) => void;
}

/** Tap them in order: the first tap is the first choice. Buttons change the order afterwards. */
export function HostRanking({ hosts, value, error, onChange }: Props) {
  const { t } = useTranslation(['wish', 'exchange']);
  const [said, say] = useState('');
  const known = new Map(hosts.map((host) => [host.id, host]));
  const chosen = value.flatMap((id) => known.get(id) ?? []);
  const rest = hosts.filter(({ id }) => !value.includes(id));
  const change = (next: string[], host: Host) => {
    onChange(next);
    const at = next.indexOf(host.id) + 1;
    say(at ? t('wish.nowAt', { name: host.name, at }) : t('wish.nowOut', { name: host.name }));
  };
  return (
    <fieldset className={classes.hosts}>
      <legend>{t('wish.hosts')}</legend>
      <p className={classes.legendHint}>{t('wish.hostsHint')}</p>
      <ol className={classes.chosen}>
        {chosen.map((host, index) => (
          <li key={host.id}>
            <span className={classes.rank} aria-hidden>
              {index + 1}
            </span>
            <span className={classes.hostName}>{host.name}</span>
            <ActionIcon
              variant="subtle"
              disabled={index === 0}
              aria-label={t('exchange:wish.up', { name: host.name })}
              onClick={() => change(moved(value, index, -1), host)}
            >
              <IconArrowUp size={20} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              disabled={index === chosen.length - 1}
              aria-label={t('exchange:wish.down', { name: host.name })}
              onClick={() => change(moved(value, index, 1), host)}
            >
              <IconArrowDown size={20} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={t('wish.remove', { name: host.name })}
              onClick={() =>
                change(
                  value.filter((id) => id !== host.id),
                  host,
                )
              }
            >
              <IconX size={20} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {rest.map((host) => (
        <button
          key={host.id}
          type="button"
          className={classes.host}
          onClick={() => change([...value, host.id], host)}
        >
          <span className={classes.rank} data-empty aria-hidden />
          <span>
            <span className={classes.hostName}>{host.name}</span>
            <span className={classes.hostMore}>
              {[host.wards.join(', '), host.topics.join(', ')].filter(Boolean).join(' · ')}
            </span>
          </span>
        </button>
      ))}
      {hosts.length === 0 && <p className="muted">{t('wish.noHosts')}</p>}
      {error && (
        <p role="alert" className={classes.fieldError}>
          {error}
        </p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
