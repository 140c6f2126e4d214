import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState } from '@/components/states';
import { internshipQuery } from '../data/internship-api';
import { InternshipDesk } from './InternshipDesk';
import { InternshipForLearner } from './InternshipForLearner';
import { useMe } from '@/features/account/public';
import { isSelf } from '@/lib/reach';

/** One internship: for the learner what they need on the day, for the others how it stands. */
export default function InternshipPage() {
  const { internshipId = '' } = useParams({ strict: false });
  const me = useMe();
  const query = useQuery(internshipQuery(internshipId));
  if (query.isPending) return <PageSkeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const internship = query.data;
  return isSelf(me, internship.learner.id) ? (
    <InternshipForLearner internship={internship} />
  ) : (
    <InternshipDesk internship={internship} />
  );
}
