import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useMe, useNetwork } from '@/features/account/public';
import { mayCall, runs } from '@/lib/reach';
import { learnerTasksQuery, networkTasksQuery } from './api';
import { learnerTasksLink, networkTasksLink } from './links';
import { OthersLines } from './OthersLines';

export interface Props {
  /** What the page is about. */
  thingId: string;
  /** The network that it is part of; default: the one this person works in. */
  networkId?: string;
}

/** What others are still asked about one thing, with a way to ask once more; nothing when nothing waits. */
export default function OthersAsked({ thingId, networkId: part }: Props) {
  const { t } = useTranslation('task');
  const me = useMe();
  const { network } = useNetwork();
  const networkId = part ?? network?.id ?? '';
  const coordinates = networkId !== '' && runs(me, networkId);
  const some = { thingId, ofOthers: true, pageSize: 20, withTotal: true } as const;
  const ofNetwork = useQuery({ ...networkTasksQuery(networkId, some), enabled: coordinates });
  const ofLearners = useQuery({
    ...learnerTasksQuery(some),
    enabled: !coordinates && mayCall(me, 'listLearnerTasks'),
  });
  const tasks = (coordinates ? ofNetwork : ofLearners).data;
  if (!tasks || tasks.items.length === 0) return null;
  return (
    <Card title={t('others')}>
      <OthersLines
        label={t('others')}
        tasks={tasks}
        to={coordinates ? networkTasksLink(networkId, { ofOthers: 'true' }) : learnerTasksLink()}
        seen={coordinates ? { networkId } : {}}
      />
    </Card>
  );
}
