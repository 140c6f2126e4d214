import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ErrorState } from '@/components/states';
import { agreementsQuery } from './agreement-api';
import { AgreementForm } from './AgreementForm';
import { internshipQuery } from '../data/internship-api';

/** Another version of what was agreed. */
export default function AgreementFormPage() {
  const { internshipId = '' } = useParams({ strict: false });
  const internship = useQuery(internshipQuery(internshipId));
  const versions = useQuery(agreementsQuery(internshipId));
  if (internship.isError || versions.isError)
    return <ErrorState error={internship.error ?? versions.error} />;
  if (!internship.isSuccess || !versions.isSuccess) return <PageSkeleton />;
  return <AgreementForm internship={internship.data} latest={versions.data[0]} />;
}
