import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useProblemText } from '@/components/states';
import { asProblem } from '@/lib/api/problem';
import { EndMembership } from './EndMembership';
import { stepMembership, type Membership } from './memberships';

interface Props {
  membership: Membership;
  /** Where the membership is all there is on the page, it leads on when that is over. */
  onEnded?: () => void;
}

/** What this person may do with a membership: answer, take back or end it. */
export function MembershipSteps({ membership, onEnded }: Props) {
  const { t } = useTranslation(['membership', 'network']);
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'DECLINED' | 'ENDED' | null>(null);
  const moving = useMutation({
    mutationFn: ({ to, reason }: { to: Membership['status']; reason?: string }) =>
      stepMembership(membership, { to, reason: reason ?? null, validTo: null }),
    onSuccess: async () => {
      // Who may see what depends on it, so nothing that was read is sure any more.
      await queries.invalidateQueries();
      setAsking(null);
    },
  });
  const text = useProblemText(moving.error);
  const may = (to: Membership['status']) => membership.steps.includes(to);
  const answers = may('ACCEPTED');
  const ours = membership.proposedBy === 'NETWORK';
  const name = membership.organisation?.name ?? t('network:member.unnamed');
  return (
    <>
      {answers && (
        <Button
          loading={moving.isPending && !asking}
          onClick={() => moving.mutate({ to: 'ACCEPTED' })}
        >
          {t(ours ? 'step.yesUs' : 'step.yesThem')}
        </Button>
      )}
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
      {asking === 'DECLINED' && (
        <ReasonDialog
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
      {moving.error && !asking && <p role="alert">{text}</p>}
    </>
  );
}
