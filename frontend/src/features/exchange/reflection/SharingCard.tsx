import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { AudienceChoice } from './AudienceChoice';
import classes from './reflection.module.css';
import shared from '../parts/parts.module.css';
import { INTERNSHIPS, readReflection, updateReflection } from '../data/internship-api';
import { answersOf, requestOf } from './reflection-draft';
import type { Reflection } from '../data/types';

/** With whom the learner shares it, to change at any time: to more people and to fewer. */
export function SharingCard({ reflection }: { reflection: Reflection }) {
  const { t } = useTranslation('reflection');
  const client = useQueryClient();
  const [changing, setChanging] = useState(false);
  const [sharedWith, setSharedWith] = useState(reflection.sharedWith);
  const saving = useMutation({
    mutationFn: async () => {
      const newest = await readReflection(reflection.internshipId, reflection.id);
      const body = requestOf({ ...answersOf(newest), sharedWith }, false);
      return updateReflection(reflection.internshipId, reflection.id, body, newest.etag);
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
      setChanging(false);
      void toast();
    },
  });
  const text = useProblemText(saving.error);
  if (!changing)
    return (
      <p className={classes.sharing}>
        <span>
          {t('reflection.sharedWith')}{' '}
          <strong>{t(`reflection.audience.${reflection.sharedWith}`)}</strong>
        </span>
        <Button variant="subtle" size="sm" onClick={() => setChanging(true)}>
          {t('reflection.changeSharing')}
        </Button>
      </p>
    );
  return (
    <Card>
      <AudienceChoice value={sharedWith} onChange={setSharedWith} />
      {saving.error && (
        <p role="alert" className={shared.fieldError}>
          {text}
        </p>
      )}
      <p className={shared.later}>
        <Button loading={saving.isPending} onClick={() => saving.mutate()}>
          {t('reflection.saveSharing')}
        </Button>
      </p>
    </Card>
  );
}
