import type { Assignment, Internship, Place, Plan } from '../data/types';

const OVER = ['HOST_DECLINED', 'CANCELLED', 'NO_SHOW'];

/** The internships that take a seat, whatever a plan said before. */
export const standing = (all: Internship[]) => all.filter(({ status }) => !OVER.includes(status));

/** How many come to each host of a plan, as it is now. */
export const placedNow = (hosts: Plan['hosts'], places: Place[]): Plan['hosts'] =>
  hosts.map((one) => ({
    ...one,
    placed: places
      .filter(({ organisation }) => organisation.id === one.organisation.id)
      .reduce((sum, { placedCount }) => sum + (placedCount ?? 0), 0),
  }));

/** Somebody at a host, for the notice board. */
export interface Guest {
  id: string;
  name: string;
  host: { id: string; name: string };
  ward: string | undefined;
  start: string;
  end: string | null;
}

export const guestsNow = (all: Internship[]): Guest[] =>
  standing(all).map((one) => ({
    id: one.id,
    name: one.learner.name,
    host: one.host,
    ward: one.place.ward,
    start: one.actualStartDate ?? one.plannedStartDate,
    end: one.actualEndDate ?? one.plannedEndDate,
  }));

export const guestsPlanned = (all: Assignment[]): Guest[] =>
  all.flatMap(({ learner, host, place, startDate, endDate }) =>
    host && startDate
      ? [{ ...learner, host, ward: place?.ward, start: startDate, end: endDate }]
      : [],
  );
