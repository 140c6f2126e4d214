import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import classes from '../parts/parts.module.css';
import { INTERNSHIPS, internshipTransitionsQuery, moveInternship } from '../data/internship-api';
import { useMe } from '@/features/account/public';
import { isSelf } from '@/lib/reach';
import type { Internship } from '../data/types';

/** What was learned: the home supervisor says it, the learner reads it. */
export function RecogniseCard({ internship }: { internship: Internship }) {
  const { t } = useTranslation('internship');
  const client = useQueryClient();
  const self = isSelf(useMe(), internship.learner.id);
  const steps = useQuery(internshipTransitionsQuery(internship.id));
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
  if (!steps.data?.allowed.some(({ to }) => to === 'RECOGNISED')) return null;
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
