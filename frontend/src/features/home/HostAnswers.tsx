import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '@/components/toast';
import { useOnce } from '@/components/useOnce';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { welcomeLearners } from '@/features/exchange/public';
import type { Task } from '@/features/task/public';
import classes from './home.module.css';
import { MyTasks } from './MyTasks';

/** Whether somebody may come is answered here, for each or for all, as on the page of the mail. */
const asksToCome = ({ kind }: Task) => kind === 'HOST_ANSWER';

/** What waits for us, with the yes beside who would come. */
export function HostAnswers() {
  const { t } = useTranslation('asked');
  const queries = useQueryClient();
  const saying = useMutation({
    mutationFn: welcomeLearners,
    onSuccess: (told) => toast(t('answer.said', { count: told.length })),
    // Busy until the list shows what was said: a second click finds nothing to say it to.
    onSettled: () => queries.invalidateQueries(),
  });
  const trouble = useProblemText(saying.error);
  const say = useOnce(saying);
  const yes = (tasks: Task[]) => say(tasks.map(({ thing }) => thing.id));
  return (
    <>
      {saying.isError && <Notice tone="error" text={trouble} />}
      <MyTasks
        together={(tasks) => {
          const open = tasks.filter(asksToCome);
          return (
            open.length > 1 && (
              <Button loading={saying.isPending} onClick={() => yes(open)}>
                {t('answer.all', { count: open.length })}
              </Button>
            )
          );
        }}
        aside={(task) =>
          asksToCome(task) && (
            <Button
              className={classes.yes}
              variant="default"
              disabled={saying.isPending}
              aria-label={t('answer.yesTo', { title: task.title })}
              onClick={() => yes([task])}
            >
              {t('answer.yes')}
            </Button>
          )
        }
      />
    </>
  );
}
