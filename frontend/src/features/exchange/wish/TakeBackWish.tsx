import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FinalDialog } from '@/components/FinalDialog';
import { toast } from '@/components/toast';
import { asProblem } from '@/lib/api/problem';
import type { Versioned } from '@/lib/api/types';
import { ROUNDS } from '../data/api';
import classes from '../parts/parts.module.css';
import { withdrawWish } from '../data/wish-api';
import type { Round, Wish } from '../data/types';

interface Props {
  round: Round;
  wish: Versioned<Wish>;
  own: boolean;
}

/** Takes the wish back: as if none was given, and one can be given again. */
export function TakeBackWish({ round, wish, own }: Props) {
  const { t } = useTranslation('wish');
  const client = useQueryClient();
  const taking = useMutation({
    mutationFn: () => withdrawWish(round.id, wish.learner.id, wish.etag),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [ROUNDS, round.id] });
      void toast(t('wish.takenBack'));
    },
  });
  const [asking, setAsking] = useState(false);
  const title = t(own ? 'wish.takeBack' : 'wish.takeBackOf');
  return (
    <div className={classes.later}>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {title}
      </Button>
      <p className="small muted">{t('wish.takeBackWhat')}</p>
      {asking && (
        <FinalDialog
          title={title}
          consequence={t('wish.takeBackWhole')}
          busy={taking.isPending}
          problem={taking.error && asProblem(taking.error)}
          onConfirm={() => taking.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
