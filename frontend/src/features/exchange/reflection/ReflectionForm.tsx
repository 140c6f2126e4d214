import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import type { Versioned } from '@/lib/api/types';
import { AudienceChoice } from './AudienceChoice';
import { DraftConflict } from './DraftConflict';
import classes from './reflection.module.css';
import shared from '../parts/parts.module.css';
import { QUESTIONS } from './reflection-questions';
import type { Internship, Reflection } from '../data/types';
import { useReflectionDraft } from './useReflectionDraft';

/** Without these there is nothing to share. */
const NEEDED = ['observation', 'takeHome'] as const;

interface Props {
  internship: Internship;
  reflection?: Versioned<Reflection>;
  onShared?: () => void;
}

/** Written on a phone between two shifts: nothing has to be saved, and nothing gets lost. */
export function ReflectionForm({ internship, reflection, onShared }: Props) {
  const { t } = useTranslation(['reflection', 'exchange']);
  const draft = useReflectionDraft(internship, reflection);
  const [tried, setTried] = useState(false);
  const text = useProblemText(draft.problem);
  const again = Boolean(reflection?.submittedAt);
  const missing = (question: string) =>
    NEEDED.some((one) => one === question && !draft.values[one].trim());
  const errorOf = (question: string) =>
    draft.problem?.violations.find(({ field }) => field === question)?.message ??
    (tried && missing(question) ? t('reflection.needed') : undefined);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const first = NEEDED.find(missing);
    if (first) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    } else if (await draft.share()) {
      void toast(again ? t('withheld.offered') : t('reflection.thanks'));
      window.scrollTo({ top: 0 });
      onShared?.();
    }
  };
  return (
    <form noValidate className={classes.writing} onSubmit={(event) => void submit(event)}>
      {draft.other && (
        <DraftConflict mine={draft.values} other={draft.other} settle={draft.settle} />
      )}
      <p className={shared.hint}>{t('reflection.privacy')}</p>
      {QUESTIONS.map((question) => (
        <Textarea
          key={question}
          name={question}
          label={t(`reflection.${question}`, { host: internship.host.name })}
          description={t(`reflection.hint.${question}`)}
          autosize
          minRows={3}
          maxLength={8000}
          value={draft.values[question]}
          onChange={(event) => draft.change({ [question]: event.currentTarget.value })}
          error={errorOf(question)}
        />
      ))}
      <AudienceChoice
        value={draft.values.sharedWith}
        onChange={(sharedWith) => draft.change({ sharedWith })}
      />
      {draft.problem && (
        <Notice tone="error" text={draft.problem.offline ? t('exchange:draft.offline') : text} />
      )}
      <div className={classes.finish}>
        <p role="status" className={shared.whereabouts} data-where={draft.where}>
          {draft.where !== 'nowhere' && t(`exchange:draft.${draft.where}`)}
        </p>
        <Button type="submit" loading={draft.sharing} disabled={draft.other !== undefined}>
          {again ? t('withheld.offer') : t('reflection.submit')}
        </Button>
      </div>
    </form>
  );
}
