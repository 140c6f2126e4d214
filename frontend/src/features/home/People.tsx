import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Lines } from '@/components/Lines';
import { StatusPill } from '@/components/StatusPill';
import { learnerLink, learnersLink } from '@/features/learner/public';
import type { Task } from '@/features/task/public';
import classes from './home.module.css';
import { Part } from './Part';
import type { Learner } from './types';

interface Props {
  title: string;
  empty: string;
  learners: { items: Learner[]; hasNextPage: boolean };
  /** What waits around them, the nearest first. */
  tasks: Task[];
}

/** Whose training did not end. */
const inTraining = ({ status }: Learner) =>
  ['APPLIED', 'ACCEPTED', 'ACTIVE', 'INTERRUPTED'].includes(status);

/** Learners with their state and the first thing that waits around each; who waits comes first. */
export function People({ title, empty, learners, tasks }: Props) {
  const { t } = useTranslation('asked');
  const known = learners.items
    .map((learner) => ({ learner, task: tasks.find(({ learnerId }) => learnerId === learner.id) }))
    .filter(({ learner, task }) => task || inTraining(learner))
    .toSorted((a, b) => Number(!a.task) - Number(!b.task));
  return (
    <Part
      title={title}
      aside={learners.hasNextPage && <AppLink to={learnersLink()}>{t('people.all')}</AppLink>}
    >
      {known.length === 0 && <p className={classes.calm}>{empty}</p>}
      <Lines
        label={title}
        lines={known.map(({ learner, task }) => ({
          id: learner.id,
          to: learnerLink(learner.id),
          title: learner.name,
          text: (
            <>
              <span className={task && classes.need}>{task?.title ?? t('people.nothing')}</span>
              {learner.cohort && ` · ${learner.cohort.name}`}
            </>
          ),
          aside: <StatusPill of="learner" status={learner.status} />,
        }))}
      />
    </Part>
  );
}
