import IconApi from '@tabler/icons-react/dist/esm/icons/IconApi.mjs';
import IconHeartHandshake from '@tabler/icons-react/dist/esm/icons/IconHeartHandshake.mjs';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { askedMembershipsQuery, networkLink } from '@/features/network/public';
import { organisationLink } from '@/features/organisation/public';
import { leftClientsLink, leftClientsQuery } from '@/features/people/public';
import { Lines, type Line } from './Lines';
import classes from './home.module.css';
import { Part } from './Part';

/** Who asks to join, and the machines of somebody who left; nothing when there is neither. */
export function Asked() {
  const { t } = useTranslation('asked');
  const asked = useQuery(askedMembershipsQuery()).data?.items ?? [];
  const left = useQuery(leftClientsQuery()).data?.total ?? 0;
  const lines: Line[] = asked.map(({ id, network, organisation, proposedBy }) =>
    proposedBy === 'NETWORK'
      ? {
          id,
          icon: IconHeartHandshake,
          to: organisationLink(organisation!.id),
          title: t('membership.join', { network: network.name }),
          text: t('membership.for', { organisation: organisation!.name }),
        }
      : {
          id,
          icon: IconHeartHandshake,
          to: networkLink(network.id),
          title: t('membership.welcome', { organisation: organisation!.name }),
          text: t('membership.in', { network: network.name }),
        },
  );
  if (left > 0)
    lines.push({
      id: 'clients',
      icon: IconApi,
      to: leftClientsLink(),
      title: t('membership.clients', { count: left }),
      text: t('membership.clientsHint'),
    });
  if (lines.length === 0) return null;
  return (
    <div className={classes.above}>
      <Part title={t('membership.title')}>
        <Lines label={t('membership.title')} lines={lines} />
      </Part>
    </div>
  );
}
