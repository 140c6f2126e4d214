import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/lib/api/schema';
import { asProblem } from '@/lib/api/problem';
import { ReasonDialog } from './ReasonDialog';
import type { Machine } from './status';
import { useProblemText } from './states';
import { useOnce } from './useOnce';
import { toast } from './toast';
import classes from './TransitionButtons.module.css';

export type NextStep = components['schemas']['NextStep'];

interface Props {
  of: Machine;
  /** Where it stands, where the word for a step depends on that: going on is no beginning. */
  from?: string;
  /** `allowed` of GET …/transitions: what the API accepts from this person now. */
  steps: readonly NextStep[];
  /** The states as they usually follow: a step along it comes last and filled. */
  road?: readonly string[];
  /** What a step brings about that somebody may not expect: said first, in a dialog. */
  consequences?: Readonly<Record<string, string>>;
  /** Steps with a form or a button of their own; those that need more than a reason are left out anyway. */
  except?: readonly string[];
  move: (to: string, reason?: string) => Promise<unknown>;
}

/** A button for each step that is allowed now; taking one back asks why, and what is final says so. */
export function TransitionButtons({
  of,
  from,
  steps,
  road = [],
  consequences = {},
  except = [],
  move,
}: Props) {
  const { t } = useTranslation(['transition', 'status', 'components']);
  const [asking, setAsking] = useState<NextStep | null>(null);
  const moving = useMutation({
    mutationFn: ({ to, reason }: { to: string; reason?: string }) => move(to, reason),
    onSuccess: (_, { to }) => {
      setAsking(null);
      void toast(t('components:move.done', { status: t(`status:${of}.${to}`) }));
    },
  });
  const take = useOnce(moving);
  const main = road.find((state) => steps.some(({ to, back }) => to === state && !back));
  const rank = ({ to, back }: NextStep) => (to === main ? 1 : back ? -1 : 0);
  const words = ({ to, back }: NextStep) =>
    back
      ? t('components:move.back', { status: t(`status:${of}.${to}`) })
      : t(`${of}.${to}`, { context: from });
  const offered = steps
    .filter(({ to, needs }) => !except.includes(to) && needs.every((field) => field === 'reason'))
    .toSorted((a, b) => rank(a) - rank(b));
  const text = useProblemText(moving.error);
  const start = (step: NextStep) => {
    if (step.needs.length === 0 && !step.irreversible && !consequences[step.to]) {
      take({ to: step.to });
      return;
    }
    moving.reset();
    setAsking(step);
  };

  return (
    <div className={classes.buttons}>
      {offered.map((step) => (
        <Button
          key={step.to}
          variant={step.to === main ? 'filled' : step.back ? 'subtle' : 'default'}
          loading={moving.isPending && moving.variables.to === step.to}
          disabled={moving.isPending}
          onClick={() => start(step)}
        >
          {words(step)}
        </Button>
      ))}
      {asking && (
        <ReasonDialog
          title={words(asking)}
          consequence={consequences[asking.to]}
          final={asking.irreversible}
          optional={asking.needs.length === 0}
          busy={moving.isPending}
          problem={moving.error && asProblem(moving.error)}
          onConfirm={(reason) => take({ to: asking.to, ...(reason && { reason }) })}
          onClose={() => setAsking(null)}
        />
      )}
      {moving.error && !asking && (
        <p role="alert" className={classes.error}>
          {text}
        </p>
      )}
    </div>
  );
}
