import { skipToken, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState } from '@/components/states';
import { useNetwork } from '@/features/account/public';
import { meetingQuery } from './api';
import { MeetingForm } from './MeetingForm';

/** A new meeting of the network you work in, or one to change. */
export default function MeetingFormPage() {
  const { t } = useTranslation('meeting');
  const { meetingId } = useParams({ strict: false });
  const { network } = useNetwork();
  const query = useQuery({
    ...meetingQuery(meetingId ?? ''),
    ...(!meetingId && { queryFn: skipToken }),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (meetingId)
    return (
      <LoadedPage query={query}>
        {(meeting) => <MeetingForm networkId={meeting.network.id} meeting={meeting} />}
      </LoadedPage>
    );
  if (network) return <MeetingForm networkId={network.id} />;
  return (
    <>
      <PageHeader title={t('form.new')} />
      <EmptyState title={t('form.noNetwork')} />
    </>
  );
}
