import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/api/problem';
import { ReasonDialog } from './ReasonDialog';
import type { Machine } from './status';
import { useProblemText } from './states';
import classes from './TransitionButtons.module.css';

interface Props {
  of: Machine;
  /** `allowed` of GET …/transitions: what the API will accept from this person now. */
  allowed: readonly string[];
  /** `back` of the same: those with which the last step is taken back. */
  back?: readonly string[] | undefined;
  /** `irreversible` of the same: those from which nothing leads back. */
  irreversible?: readonly string[] | undefined;
  /** The step that is usual now; it comes last and filled. */
  main?: string;
  /** Steps for which the API wants a reason. */
  needsReason?: readonly string[];
  /** What a step brings about, said where its reason is asked. */
  consequences?: Readonly<Record<string, string>>;
  /** Steps that need more than a reason get a form of their own: leave them out here. */
  except?: readonly string[];
  move: (to: string, reason?: string) => Promise<unknown>;
}

/** A button for each step that is allowed now; taking one back asks why, and what is final says so. */
export function TransitionButtons({
  of,
  allowed,
  back = [],
  irreversible = [],
  main,
  needsReason = [],
  consequences = {},
  except = [],
  move,
}: Props) {
  const { t } = useTranslation(['transition', 'status', 'components']);
  const [asking, setAsking] = useState<string | null>(null);
  const moving = useMutation({
    mutationFn: ({ to, reason }: { to: string; reason?: string }) => move(to, reason),
    onSuccess: () => setAsking(null),
  });
  const rank = (to: string) => (to === main ? 1 : back.includes(to) ? -1 : 0);
  const words = (to: string) =>
    back.includes(to)
      ? t('components:move.back', { status: t(`status:${of}.${to}`) })
      : t(`${of}.${to}`);
  const steps = allowed.filter((to) => !except.includes(to)).toSorted((a, b) => rank(a) - rank(b));
  const text = useProblemText(moving.error);
  const start = (to: string) => {
    moving.reset();
    if ([...needsReason, ...back, ...irreversible].includes(to)) setAsking(to);
    else moving.mutate({ to });
  };

  return (
    <div className={classes.buttons}>
      {steps.map((to) => (
        <Button
          key={to}
          variant={to === main ? 'filled' : back.includes(to) ? 'subtle' : 'default'}
          loading={moving.isPending && moving.variables.to === to}
          disabled={moving.isPending}
          onClick={() => start(to)}
        >
          {words(to)}
        </Button>
      ))}
      {asking && (
        <ReasonDialog
          title={words(asking)}
          consequence={consequences[asking]}
          final={irreversible.includes(asking)}
          optional={!needsReason.includes(asking) && !back.includes(asking)}
          busy={moving.isPending}
          problem={moving.error && asProblem(moving.error)}
          onConfirm={(reason) => moving.mutate({ to: asking, ...(reason && { reason }) })}
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
