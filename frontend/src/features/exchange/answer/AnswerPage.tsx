import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState, useProblemText } from '@/components/states';
import { DeadLink, Door, useLinkToken } from '@/features/account/public';
import { asProblem } from '@/lib/api/problem';
import { askedQuery, giveAnswer, type GivenAnswer } from './answer-api';
import { AskedCard } from './AskedCard';
import classes from './answer.module.css';

/** One tap from a mail, without logging in: can they come? Opening it says nothing yet. */
export default function AnswerPage() {
  const { t } = useTranslation('answer');
  const token = useLinkToken();
  const queries = useQueryClient();
  const asked = useQuery(askedQuery(token));
  const answering = useMutation({
    mutationFn: (given: GivenAnswer) => giveAnswer(token, given),
    onSuccess: (page) => queries.setQueryData(askedQuery(token).queryKey, page),
    // Somebody else answered meanwhile: show what was said.
    onError: () => void asked.refetch(),
  });
  const trouble = useProblemText(answering.error);
  if (token === '' || asProblem(asked.error).is('link-not-valid')) return <DeadLink of="answer" />;
  if (!asked.data)
    return (
      <Door title={t('answer.waiting')}>
        {asked.isError ? (
          <ErrorState heading="h2" error={asked.error} retry={() => void asked.refetch()} />
        ) : (
          <PageSkeleton />
        )}
      </Door>
    );
  const { internships, question } = asked.data;
  const open = internships.filter(({ state }) => state === 'OPEN');
  const gone = internships.every(({ state }) => state === 'WITHDRAWN');
  return (
    <Door
      title={t(
        `answer.${question}.${open.length > 0 ? 'title' : gone ? 'goneTitle' : 'doneTitle'}`,
      )}
      intro={t(`answer.${question}.${open.length > 0 ? 'intro' : gone ? 'gone' : 'done'}`)}
      foot={t('answer.foot')}
    >
      {answering.isError && <Notice tone="error" text={trouble} />}
      {open.length > 1 && (
        <Button
          size="lg"
          loading={answering.isPending}
          onClick={() => answering.mutate({ answer: 'ACCEPT' })}
        >
          {t('answer.all', { count: open.length })}
        </Button>
      )}
      <ul className={classes.asked}>
        {internships.map((internship) => (
          <AskedCard
            key={internship.internshipId}
            asked={internship}
            question={question}
            busy={answering.isPending}
            onAnswer={(given) =>
              answering.mutate({ ...given, internshipIds: [internship.internshipId] })
            }
          />
        ))}
      </ul>
    </Door>
  );
}
