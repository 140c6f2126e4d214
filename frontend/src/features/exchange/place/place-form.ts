import { z } from 'zod';
import type { Place, PlaceRequest, Round } from '../data/types';

export const placeSchema = z.object({
  organisationId: z.string().min(1),
  locationId: z.string(),
  ward: z.string().trim().min(1).max(200),
  startDate: z.string().min(1),
  endDate: z.string().min(1),
  weekdays: z.array(z.string()).min(1),
  startTime: z.string(),
  endTime: z.string(),
  minimumLearners: z.number().int().min(1).max(99),
  maximumLearners: z.number().int().min(1).max(99),
  topics: z.array(z.string().trim().min(1).max(100)).max(20),
  practicalInformation: z.string().max(4000),
  preparation: z.object({
    meetingPoint: z.string().max(500),
    toBring: z.string().max(1000),
    toWear: z.string().max(1000),
  }),
  recognition: z.object({ fromDate: z.string(), untilDate: z.string() }),
  supervisors: z
    .array(
      z.object({ id: z.string(), name: z.string(), maximumLearners: z.number().min(1).max(99) }),
    )
    .max(20),
});

export interface Load {
  id: string;
  name: string;
  maximumLearners: number;
}

export const placeValues = (round: Round, organisationId: string, place?: Place) => ({
  organisationId: place?.organisation.id ?? organisationId,
  locationId: place?.location?.id ?? '',
  ward: place?.ward ?? '',
  startDate: place?.startDate ?? round.periodStartDate,
  endDate: place?.endDate ?? round.periodEndDate,
  weekdays: place?.weekdays.map(String) ?? [],
  startTime: place?.startTime?.slice(0, 5) ?? '07:30',
  endTime: place?.endTime?.slice(0, 5) ?? '16:00',
  minimumLearners: place?.minimumLearners ?? 1,
  maximumLearners: place?.maximumLearners ?? 1,
  topics: place?.topics ?? [],
  practicalInformation: place?.practicalInformation ?? '',
  preparation: {
    meetingPoint: place?.preparation.meetingPoint ?? '',
    toBring: place?.preparation.toBring ?? '',
    toWear: place?.preparation.toWear ?? '',
  },
  recognition: {
    fromDate: place?.recognition.fromDate ?? '',
    untilDate: place?.recognition.untilDate ?? '',
  },
  supervisors:
    place?.supervisors.map(({ person, maximumLearners }): Load => ({
      ...person,
      maximumLearners,
    })) ?? ([] as Load[]),
});

export type PlaceValues = ReturnType<typeof placeValues>;

/** "07:30" of a field is "07:30:00" in the API; empty is null. */
const timeOf = (value: string) => (value ? `${value.slice(0, 5)}:00` : null);

export const placeBody = (values: PlaceValues): PlaceRequest => ({
  ...values,
  ward: values.ward.trim(),
  locationId: values.locationId || null,
  weekdays: values.weekdays.map(Number).toSorted((a, b) => a - b),
  startTime: timeOf(values.startTime),
  endTime: timeOf(values.endTime),
  practicalInformation: values.practicalInformation.trim() || null,
  preparation: {
    meetingPoint: values.preparation.meetingPoint.trim() || null,
    toBring: values.preparation.toBring.trim() || null,
    toWear: values.preparation.toWear.trim() || null,
  },
  recognition: {
    fromDate: values.recognition.fromDate || null,
    untilDate: values.recognition.untilDate || null,
  },
  supervisors: values.supervisors.map(({ id, maximumLearners }) => ({
    personId: id,
    maximumLearners,
  })),
});
