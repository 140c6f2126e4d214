import { useTranslation } from 'react-i18next';
import { StatusPill } from '@/components/StatusPill';
import { learnerLink } from '@/features/learner/public';
import classes from './home.module.css';
import { Lines } from './Lines';
import { inTraining, needOf } from './needs';
import { Part } from './Part';
import type { Internship, Learner, Wish } from './types';

interface Props {
  title: string;
  empty: string;
  learners: Learner[];
  internships: Internship[];
  wishes: Wish[];
  now: string;
}

/** Learners with their state and the one thing each needs; who needs something comes first. */
export function People({ title, empty, learners, internships, wishes, now }: Props) {
  const { t } = useTranslation('home');
  const known = learners
    .map((learner) => ({ learner, need: needOf(learner, internships, wishes, now) }))
    .filter(({ learner, need }) => need !== 'nothing' || inTraining(learner))
    .toSorted((a, b) => Number(a.need === 'nothing') - Number(b.need === 'nothing'));
  return (
    <Part title={title}>
      {known.length === 0 && <p className={classes.calm}>{empty}</p>}
      <Lines
        label={title}
        lines={known.map(({ learner, need }) => ({
          id: learner.id,
          to: learnerLink(learner.id),
          title: learner.name,
          text: (
            <>
              <span data-need={need !== 'nothing' || undefined}>{t(`need.${need}`)}</span>
              {learner.cohort && ` · ${learner.cohort.name}`}
            </>
          ),
          aside: <StatusPill of="learner" status={learner.status} />,
        }))}
      />
    </Part>
  );
}
