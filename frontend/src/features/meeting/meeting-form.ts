import { z } from 'zod';
import { nulled } from '@/lib/blank';
import { clockOf, dayAfter, dayOf, daysLater, endsNextDay, momentOf } from '@/lib/clock';
import { KINDS, MODES, type AgendaItemRequest, type Meeting, type MeetingRequest } from './api';

const url = z.union([z.literal(''), z.url().max(500)]);

export const schema = z.object({
  kind: z.enum(KINDS),
  mode: z.enum(MODES),
  title: z.string().trim().min(1).max(200),
  description: z.string().max(4000),
  meetingDate: z.string().min(1),
  startAt: z.string(),
  endAt: z.string(),
  endDate: z.string(),
  place: z.string().max(200),
  onlineUrl: url,
  capacity: z.union([z.literal(''), z.number().int().min(1)]),
  hostOrganisationId: z.string(),
  cohortId: z.string(),
  sourceUrl: url,
  items: z.array(
    z.object({
      title: z.string().trim().min(1).max(200),
      description: z.string().max(2000),
      durationMinutes: z.union([z.literal(''), z.number().int().min(1)]),
      projectId: z.string(),
      organisationId: z.string(),
    }),
  ),
});

export type AgendaValues = {
  title: string;
  description: string;
  durationMinutes: number | '';
  projectId: string;
  organisationId: string;
};

export const emptyItem = (): AgendaValues => ({
  title: '',
  description: '',
  durationMinutes: '',
  projectId: '',
  organisationId: '',
});

/** The day on which it ends, where its times do not say so: not the same day, and not a night. */
function endDateOf(meeting?: Meeting) {
  const { startAt, endAt } = meeting ?? {};
  if (!startAt || !endAt) return '';
  const usual = endsNextDay(clockOf(startAt), clockOf(endAt)) ? 1 : 0;
  return daysLater(startAt, endAt) === usual ? '' : dayOf(endAt);
}

/** The day on which what is typed ends. */
export const endDayOf = ({ meetingDate, startAt, endAt, endDate }: MeetingValues) =>
  endDate || (endsNextDay(startAt, endAt) && meetingDate ? dayAfter(meetingDate) : meetingDate);

export const valuesOf = (meeting?: Meeting) => ({
  kind: meeting?.kind ?? ('PRACTICE_EDUCATION' as Meeting['kind']),
  mode: meeting?.mode ?? ('ON_SITE' as Meeting['mode']),
  title: meeting?.title ?? '',
  description: meeting?.description ?? '',
  meetingDate: meeting?.meetingDate ?? '',
  startAt: clockOf(meeting?.startAt),
  endAt: clockOf(meeting?.endAt),
  endDate: endDateOf(meeting),
  place: meeting?.place ?? '',
  onlineUrl: meeting?.onlineUrl ?? '',
  capacity: meeting?.capacity ?? ('' as number | ''),
  hostOrganisationId: meeting?.hostOrganisation?.id ?? '',
  cohortId: meeting?.cohort?.id ?? '',
  sourceUrl: meeting?.sourceUrl ?? '',
  items: (meeting?.agendaItems ?? []).map((item): AgendaValues => ({
    title: item.title,
    description: item.description ?? '',
    durationMinutes: item.durationMinutes ?? '',
    projectId: item.project?.id ?? '',
    organisationId: item.organisation?.id ?? '',
  })),
});

export type MeetingValues = ReturnType<typeof valuesOf>;

/** The two parts that the API stores apart: the meeting and its agenda. */
export function requestOf(values: MeetingValues, networkId: string): MeetingRequest {
  const { meetingDate, startAt, endAt } = values;
  return {
    ...nulled(
      { ...values, endDate: undefined, items: undefined },
      'description',
      'place',
      'onlineUrl',
      'capacity',
      'hostOrganisationId',
      'cohortId',
      'sourceUrl',
    ),
    networkId,
    startAt: momentOf(meetingDate, startAt),
    endAt: momentOf(endDayOf(values), endAt),
  };
}

export const agendaOf = ({ items }: MeetingValues): AgendaItemRequest[] =>
  items.map((item) =>
    nulled(item, 'description', 'durationMinutes', 'projectId', 'organisationId'),
  );
