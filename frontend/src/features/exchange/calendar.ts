import type { Appointment } from '@/lib/calendar';
import { addressOf } from './address';
import type { Internship } from './types';

const DAY = 86_400_000;

/** The days on which the learner is expected, within the planned dates. */
export function daysOf(from: string, to: string, weekdays: number[]) {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T12:00Z`); at <= Date.parse(`${to}T12:00Z`); at += DAY) {
    const day = new Date(at);
    if (weekdays.length === 0 || weekdays.includes(day.getUTCDay() || 7))
      days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** All that a host tells a learner before the first day; null when that is nothing. */
export function toKnow({
  preparation,
  practicalInformation,
}: Pick<Internship['place'], 'preparation' | 'practicalInformation'>) {
  const { meetingPoint, toBring, toWear } = preparation;
  return [meetingPoint, toBring, toWear, practicalInformation].filter(Boolean).join('\n') || null;
}

/** The internship for a calendar: one appointment per day, on the Dutch clock. */
export function appointmentsOf(internship: Internship, title: string): Appointment[] {
  const { id, host, place, plannedStartDate, plannedEndDate } = internship;
  const { startTime, endTime } = place;
  return daysOf(plannedStartDate, plannedEndDate, place.weekdays).map((day) => ({
    id: `${id}-${day}`,
    title,
    start: startTime ? `${day}T${startTime.slice(0, 5)}` : day,
    end: startTime && endTime && `${day}T${endTime.slice(0, 5)}`,
    place: place.location ? addressOf(place.location) : `${host.name}, ${place.ward}`,
    text: toKnow(place),
  }));
}
