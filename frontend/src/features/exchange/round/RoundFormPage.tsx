import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState } from '@/components/states';
import { roundQuery } from '../data/api';
import { RoundForm } from './RoundForm';

/** A new round, or an existing one to change. */
export default function RoundFormPage() {
  const { roundId = '' } = useParams({ strict: false });
  const query = useQuery(roundQuery(roundId));
  if (!roundId) return <RoundForm />;
  if (query.isPending) return <PageSkeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <RoundForm round={query.data} />;
}
