import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { asProblem } from '@/lib/api/problem';
import type { Versioned } from '@/lib/api/types';
import { ROUNDS } from '../data/api';
import classes from '../parts/parts.module.css';
import { giveWish } from '../data/wish-api';
import type { Round, Wish } from '../data/types';

interface Props {
  round: Round;
  wish: Versioned<Wish>;
  own: boolean;
  /** Whether the wish, and this with it, can still change. */
  open: boolean;
}

/** Whether everyone takes part or who wants, and for who may say so the way out and back. */
export function Absence({ round, wish, own, open }: Props) {
  const { t } = useTranslation('wish');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const change = useMutation({
    mutationFn: (absenceReason?: string) =>
      giveWish(
        round.id,
        wish.learner.id,
        {
          learningQuestion: wish.learningQuestion,
          rankedHostIds: wish.rankedHosts.map(({ id }) => id),
          topics: wish.topics,
          unavailableDates: wish.unavailableDates,
          absent: !wish.absent,
          absenceReason: absenceReason ?? null,
        },
        wish.given ? wish.etag : undefined,
      ),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: [ROUNDS, round.id] });
      void toast();
    },
  });
  const text = useProblemText(change.error);
  const { name } = wish.learner;
  const required = round.participation === 'REQUIRED';
  const leave = () => (required ? setAsking(true) : change.mutate(undefined));
  const who = own ? 'own' : 'other';
  if (!wish.absent && (!open || (own && required)))
    return <p className={classes.hint}>{t(`absence.${round.participation}.${who}`)}</p>;
  return (
    <Card tone={wish.absent ? 'attention' : 'plain'}>
      <p>
        {wish.absent
          ? t(`absence.absent.${who}`, { name, round: round.name })
          : t(`absence.${round.participation}.${who}`)}
      </p>
      {wish.absenceReason && <p className={classes.reason}>{wish.absenceReason}</p>}
      {open && (
        <p className={classes.later}>
          <Button
            variant="default"
            loading={change.isPending}
            onClick={() => (wish.absent ? change.mutate(undefined) : leave())}
          >
            {t(`absence.${wish.absent ? 'back' : 'leave'}.${who}`)}
          </Button>
        </p>
      )}
      {change.error && !asking && (
        <p role="alert" className={classes.fieldError}>
          {text}
        </p>
      )}
      {asking && (
        <ReasonDialog
          title={t('absence.leave.other')}
          busy={change.isPending}
          problem={change.error && asProblem(change.error)}
          onConfirm={(reason) => change.mutate(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
