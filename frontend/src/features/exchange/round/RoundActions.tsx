import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { TransitionButtons } from '@/components/TransitionButtons';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Search } from '@/lib/search';
import { today } from '@/lib/today';
import { moveRound, ROUNDS, roundTransitionsQuery } from '../data/api';
import { editRoundLink } from '../data/links';
import { MakePlanButton } from '../plan/MakePlanButton';
import { plansQuery } from '../data/plan-api';
import { shownPlan } from '../plan/plan-options';
import { PublishButton } from '../plan/PublishButton';
import { RestorePlan } from '../plan/RestorePlan';
import { ROUND_STEPS } from './round-state';
import type { Round } from '../data/types';

/** What the coordinator can do with the round now; the usual step last and filled. */
export function RoundActions({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const client = useQueryClient();
  const { day } = useFormat();
  const steps = useQuery(roundTransitionsQuery(round.id));
  const planning = round.status === 'PLANNING';
  const mayPlan = round.may?.includes('PLAN') === true;
  const plans = useQuery({ ...plansQuery(round.id), enabled: mayPlan });
  const { plan: asked }: Search = useSearch({ strict: false });
  const newest = plans.data?.[0];
  const draft = shownPlan(plans.data ?? [], asked);
  const making = plans.data?.some(({ status }) => status === 'MAKING');
  const move = async (to: string, reason?: string) => {
    await moveRound(round.id, to as Round['status'], reason);
    await client.invalidateQueries({ queryKey: [ROUNDS] });
  };
  const until = round.wishDeadlineDate;
  const closing: Record<string, string> =
    round.status === 'OPEN' && until && until >= today()
      ? { PLANNING: t('round.closesWishes', { date: day(until) }) }
      : {};
  const reopening = useMutation({ mutationFn: () => move('OPEN') });
  return (
    <>
      {round.may?.includes('CHANGE') && (
        <LinkButton to={editRoundLink(round.id)} variant="default">
          {t('round.edit')}
        </LinkButton>
      )}
      <TransitionButtons
        of="round"
        steps={steps.data?.allowed ?? []}
        road={ROUND_STEPS}
        consequences={closing}
        except={planning ? ['OPEN'] : []}
        move={move}
      />
      {planning && steps.data?.allowed.some(({ to }) => to === 'OPEN') && (
        <Button variant="default" loading={reopening.isPending} onClick={() => reopening.mutate()}>
          {t('round.reopen')}
        </Button>
      )}
      {mayPlan && newest && <RestorePlan plan={newest} />}
      {mayPlan && !making && <MakePlanButton round={round} last={newest} />}
      {planning && draft && !making && <PublishButton round={round} plan={draft} />}
      {steps.isError && (
        <Button variant="subtle" onClick={() => void steps.refetch()}>
          {t('round.stepsAgain')}
        </Button>
      )}
    </>
  );
}
