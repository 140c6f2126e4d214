import { useQuery } from '@tanstack/react-query';
import { membershipsOfQuery } from '@/features/organisation/public';
import { MembershipQuestions } from './MembershipQuestions';

/** Which networks ask for this organisation. */
export default function OrganisationQuestions({ id }: { id: string }) {
  const { data } = useQuery(membershipsOfQuery(id));
  return <MembershipQuestions all={data?.items ?? []} />;
}
