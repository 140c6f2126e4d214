import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Columns, Stacked } from '@/components/Card';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { SamplePill } from '@/components/SamplePill';
import { StatusPill } from '@/components/StatusPill';
import { Agenda } from './Agenda';
import { meetingQuery, type Meeting } from './api';
import { AttendanceSheet } from './AttendanceSheet';
import { Facts } from './Facts';
import { editMeetingLink } from './links';
import { MyRegistration } from './MyRegistration';
import { Named } from './Named';
import { Steps } from './Steps';

export default function MeetingPage() {
  const { meetingId = '' } = useParams({ strict: false });
  const query = useQuery(meetingQuery(meetingId));
  return <LoadedPage query={query}>{(meeting) => <View meeting={meeting} />}</LoadedPage>;
}

/** When, where, what, and whether you come. */
function View({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const plans = meeting.may.includes('CHANGE');
  const meta = [t(`kind.${meeting.kind}`), meeting.network.name, meeting.cohort?.name];
  return (
    <>
      <PageHeader
        title={meeting.title}
        meta={meta.filter(Boolean).join(' · ')}
        status={
          <>
            <StatusPill of="meeting" status={meeting.status} />
            <SamplePill sample={meeting.sample} />
          </>
        }
        action={
          plans && (
            <LinkButton to={editMeetingLink(meeting.id)} variant="default">
              {t('page.edit')}
            </LinkButton>
          )
        }
      />
      <Stacked>
        <Columns wide>
          <Stacked>
            <Facts meeting={meeting} />
            <Agenda meeting={meeting} />
          </Stacked>
          <Stacked>
            <MyRegistration meeting={meeting} />
            {!plans && <Named meetingId={meeting.id} />}
            {plans && <Steps meetingId={meeting.id} />}
          </Stacked>
        </Columns>
        {plans && <AttendanceSheet meeting={meeting} />}
      </Stacked>
    </>
  );
}
