import { EntityLink } from '@/components/AppLink';
import { learnerLink } from './links';

/** A learner by name, leading to their page. `learner` is a LearnerRef: the id of the trajectory. */
export const LearnerName = ({ learner }: { learner: { id: string; name: string } | null }) => (
  <EntityLink entity={learner} to={learner ? learnerLink(learner.id) : undefined} />
);
