import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './reflection.module.css';
import { answersOf, together, type Answers } from './reflection-draft';
import { QUESTIONS } from './reflection-questions';
import type { Reflection } from '../data/types';

interface Props {
  mine: Answers;
  other: Reflection;
  settle: (chosen: Answers) => void;
}

/** The text on another device became another one: both are shown, and nothing is lost. */
export function DraftConflict({ mine, other, settle }: Props) {
  const { t } = useTranslation('reflection');
  const { relative } = useFormat();
  const theirs = answersOf(other);
  const differ = QUESTIONS.filter((question) => mine[question].trim() !== theirs[question].trim());
  return (
    <Notice
      tone="error"
      title={t('draft.conflict')}
      text={t('draft.conflictText', { when: relative(other.updatedAt) })}
    >
      <dl className={classes.other}>
        {differ.map((question) => (
          <div key={question}>
            <dt>{t(`draft.there.${question}`)}</dt>
            <dd>{theirs[question] || t('draft.nothing')}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => settle(together(mine, theirs))}>{t('draft.both')}</Button>
      <Button variant="default" onClick={() => settle(mine)}>
        {t('draft.mine')}
      </Button>
      <Button variant="default" onClick={() => settle(theirs)}>
        {t('draft.theirs')}
      </Button>
    </Notice>
  );
}
