import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { RecordForm } from '@/components/form/RecordForm';
import type { Versioned } from '@/lib/api/types';
import { AgendaEditor } from './AgendaEditor';
import { createMeeting, meetingQuery, replaceAgenda, updateMeeting, type Meeting } from './api';
import { meetingLink, meetingsLink } from './links';
import { agendaOf, requestOf, schema, valuesOf, type MeetingValues } from './meeting-form';
import { MeetingFields } from './MeetingFields';

interface Props {
  networkId: string;
  meeting?: Versioned<Meeting>;
}

export function MeetingForm({ networkId, meeting }: Props) {
  const { t } = useTranslation('meeting');
  const queries = useQueryClient();
  const save = async (values: MeetingValues, { key, etag }: { key: string; etag: string }) => {
    const body = requestOf(values, networkId);
    const saved = meeting
      ? await updateMeeting(meeting.id, body, etag)
      : await createMeeting(body, key);
    const agenda = agendaOf(values);
    const before = meeting ? agendaOf(valuesOf(meeting)) : [];
    if (JSON.stringify(agenda) !== JSON.stringify(before))
      await replaceAgenda(saved.id, agenda, saved.etag);
    return saved;
  };
  const latest = async () => {
    const fresh = await queries.fetchQuery({ ...meetingQuery(meeting!.id), staleTime: 0 });
    return { values: valuesOf(fresh), etag: fresh.etag };
  };
  return (
    <RecordForm
      title={meeting ? t('form.change') : t('form.new')}
      meta={meeting?.title}
      name={`meeting/${meeting?.id ?? 'new'}`}
      values={valuesOf(meeting)}
      etag={meeting?.etag}
      schema={schema}
      save={save}
      latest={meeting && latest}
      touches={['meetings']}
      after={(saved) => meetingLink(saved.id)}
      back={meeting ? meetingLink(meeting.id) : meetingsLink()}
      act={meeting ? undefined : { label: t('form.create'), done: t('form.created') }}
    >
      {(field, form) => (
        <>
          <MeetingFields
            field={field}
            networkId={networkId}
            host={meeting?.hostOrganisation}
            values={form.values}
          />
          <AgendaEditor form={form} />
        </>
      )}
    </RecordForm>
  );
}
