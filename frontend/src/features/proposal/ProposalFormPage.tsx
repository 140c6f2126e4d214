import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState } from '@/components/states';
import { reflectionQuery } from '@/features/exchange/public';
import type { Search } from '@/lib/search';
import { proposalQuery } from './api';
import { ProposalForm } from './ProposalForm';

/** A new idea, one that grew out of a reflection, or one to sharpen. */
export default function ProposalFormPage() {
  const { proposalId = '' } = useParams({ strict: false });
  const { reflectionId = '', internshipId = '' }: Search = useSearch({ strict: false });
  const query = useQuery(proposalQuery(proposalId));
  const reflection = useQuery(reflectionQuery(internshipId, reflectionId));
  const waits = (proposalId && query.isPending) || (reflectionId && reflection.isPending);
  if (waits) return <PageSkeleton />;
  const failed = [query, reflection].find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} retry={() => void failed.refetch()} />;
  return <ProposalForm proposal={query.data} reflection={reflection.data} />;
}
