import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import type { Versioned } from '@/lib/api/types';
import { ROUNDS } from './api';
import classes from './exchange.module.css';
import { withdrawWish } from './plan-api';
import type { Round, Wish } from './types';

interface Props {
  round: Round;
  wish: Versioned<Wish>;
  own: boolean;
}

/** Takes the wish back: as if none was given, and one can be given again. */
export function TakeBackWish({ round, wish, own }: Props) {
  const { t } = useTranslation('exchange');
  const client = useQueryClient();
  const taking = useMutation({
    mutationFn: () => withdrawWish(round.id, wish.learner.id, wish.etag),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [ROUNDS, round.id] });
      void toast(t('wish.takenBack'));
    },
  });
  const text = useProblemText(taking.error);
  return (
    <div className={classes.later}>
      <Button variant="subtle" loading={taking.isPending} onClick={() => taking.mutate()}>
        {t(own ? 'wish.takeBack' : 'wish.takeBackOf')}
      </Button>
      <p className="small muted">{t('wish.takeBackWhat')}</p>
      {taking.isError && <p role="alert">{text}</p>}
    </div>
  );
}
