import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import classes from './exchange.module.css';
import { INTERNSHIPS, moveInternship } from './internship-api';
import type { Internship } from './types';
import { useParty } from './useParty';

/** What was learned: the home supervisor says it, the learner reads it. */
export function RecogniseCard({ internship }: { internship: Internship }) {
  const { t } = useTranslation('exchange');
  const client = useQueryClient();
  const { home, runs, self } = useParty(internship);
  const [learned, setLearned] = useState('');
  const recognising = useMutation({
    mutationFn: () => moveInternship(internship.id, { to: 'RECOGNISED', learned: learned.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
      void toast(t('recognise.done'));
    },
  });
  const text = useProblemText(recognising.error);
  if (internship.learned)
    return (
      <Card
        title={
          self
            ? t('recognise.learned')
            : t('recognise.learnedBy', { name: internship.learner.name })
        }
        tone="calm"
      >
        <p className={classes.prose}>{internship.learned}</p>
      </Card>
    );
  if (internship.status !== 'RETURNED' || !(home || runs)) return null;
  return (
    <Card title={t('recognise.title')} tone="attention">
      <Textarea
        label={t('recognise.what', { name: internship.learner.name })}
        description={t('recognise.hint')}
        autosize
        minRows={3}
        maxLength={2000}
        value={learned}
        onChange={(event) => setLearned(event.currentTarget.value)}
        error={recognising.isError && text}
      />
      <p className={classes.later}>
        <Button
          disabled={!learned.trim()}
          loading={recognising.isPending}
          onClick={() => recognising.mutate()}
        >
          {t('recognise.action')}
        </Button>
      </p>
    </Card>
  );
}
