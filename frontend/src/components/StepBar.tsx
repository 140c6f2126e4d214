import { useTranslation } from 'react-i18next';
import type { Machine } from './status';
import classes from './StepBar.module.css';

interface Props {
  of: Machine;
  /** The states in order, without the side roads such as CANCELLED. */
  steps: readonly string[];
  current: string;
  /** Only the coloured bars, with the words for screen readers: for a card. */
  compact?: boolean;
}

/** How far something is: done in petrol, now in apricot, the rest to come. */
export function StepBar({ of, steps, current, compact }: Props) {
  const { t } = useTranslation(['components', 'status']);
  const now = steps.indexOf(current);
  return (
    <ol className={classes.steps} data-compact={compact || undefined} aria-label={t('steps.label')}>
      {steps.map((step, index) => {
        const state = index < now ? 'done' : index === now ? 'now' : 'later';
        return (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={compact ? 'sr-only' : undefined}>{t(`status:${of}.${step}`)}</span>
            {state !== 'later' && <span className="sr-only"> ({t(`steps.${state}`)})</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** The road of a proposal on a card: from top idea to standard. */
export const ProgressSegments = (props: Omit<Props, 'compact'>) => <StepBar {...props} compact />;
