import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FinalDialog } from '@/components/FinalDialog';
import { toast } from '@/components/toast';
import { ReasonDialog } from '@/components/ReasonDialog';
import { asProblem } from '@/lib/api/problem';
import { useSession } from '@/features/account/public';
import { EndMembership } from './EndMembership';
import {
  answersForAnother,
  removeMembership,
  stepMembership,
  type Membership,
} from './memberships';

interface Props {
  membership: Membership;
  /** Where the membership is all there is on the page, it leads on when that is over. */
  onEnded?: () => void;
}

/** What this person may do with a membership: answer, take back or end it. */
export function MembershipSteps({ membership, onEnded }: Props) {
  const { t } = useTranslation(['membership', 'network']);
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'ACCEPTED' | 'DECLINED' | 'ENDED' | 'REMOVED' | null>(null);
  const moving = useMutation({
    mutationFn: ({ to, reason }: { to: Membership['status']; reason?: string }) =>
      stepMembership(membership, { to, reason: reason ?? null, validTo: null }),
    onSuccess: async (_, { to }) => {
      // Who may see what depends on it, so nothing that was read is sure any more.
      await queries.invalidateQueries();
      setAsking(null);
      if (to === 'ACCEPTED')
        void toast(t('step.joined', { organisation: name, network: membership.network.name }));
    },
  });
  const removing = useMutation({
    mutationFn: () => removeMembership(membership),
    onSuccess: async () => {
      onEnded?.();
      await queries.invalidateQueries();
    },
  });
  const may = (to: Membership['status']) => membership.steps.includes(to);
  const answers = may('ACCEPTED');
  const ours = membership.proposedBy === 'NETWORK';
  const me = useSession();
  const name = membership.organisation?.name ?? t('network:member.unnamed');
  const yes = answersForAnother(me, membership)
    ? t('step.yesFor', { organisation: name })
    : t(ours ? 'step.yesUs' : 'step.yesThem');
  return (
    <>
      {answers && <Button onClick={() => setAsking('ACCEPTED')}>{yes}</Button>}
      {may('DECLINED') && (
        <Button variant="default" onClick={() => setAsking('DECLINED')}>
          {t(answers ? 'step.no' : 'step.takeBack')}
        </Button>
      )}
      {may('ENDED') && (
        <Button variant="default" onClick={() => setAsking('ENDED')}>
          {t('step.end')}
        </Button>
      )}
      {membership.removable && (
        <Button variant="default" onClick={() => setAsking('REMOVED')}>
          {t('step.remove')}
        </Button>
      )}
      {asking === 'REMOVED' && (
        <FinalDialog
          title={t('step.remove')}
          consequence={t('removeWhat')}
          busy={removing.isPending}
          problem={removing.error && asProblem(removing.error)}
          onConfirm={() => removing.mutate()}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'ACCEPTED' && (
        <FinalDialog
          back
          title={yes}
          consequence={t('yesWhat', { organisation: name, network: membership.network.name })}
          busy={moving.isPending}
          problem={moving.error && asProblem(moving.error)}
          onConfirm={() => moving.mutate({ to: 'ACCEPTED' })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'DECLINED' && (
        <ReasonDialog
          final
          title={t(answers ? 'noTitle' : 'takeBackTitle')}
          consequence={t('noHint')}
          busy={moving.isPending}
          problem={moving.error && asProblem(moving.error)}
          onConfirm={(reason) => moving.mutate({ to: 'DECLINED', reason })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'ENDED' && (
        <EndMembership
          membership={membership}
          name={name}
          onEnded={onEnded}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
