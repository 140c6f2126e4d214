import type { Person } from './api/session';
import type { OperationId } from './route';

const among = (places: readonly { id: string }[], id: string | null | undefined) =>
  id ? places.some((place) => place.id === id) : places.length > 0;

/** Whether this person runs a network, as the API says; without one: any. */
export const runs = (person: Person | null, networkId?: string | null) =>
  person !== null && (person.runsEverything || among(person.runs, networkId));

/** Whether this person speaks for an organisation, as the API says; without one: any. */
export const speaksFor = (person: Person | null, organisationId?: string | null) =>
  person !== null && (person.runsEverything || among(person.speaksFor, organisationId));

/** Whether this person speaks for an organisation by a role there, and not for the platform. */
export const administers = (person: Person | null, organisationId: string) =>
  person !== null && among(person.speaksFor, organisationId);

/** Whether this person runs every network and speaks for every organisation. */
export const runsEverything = (person: Person | null) => person?.runsEverything ?? false;

/** Whether the roles of this person open an operation, as the API says. */
export const mayCall = (person: Person | null, operation: OperationId) =>
  person?.operations.includes(operation) ?? false;

/** Whether a learner is this person. */
export const isSelf = (person: Person, learnerId: string) =>
  person.trajectories.some((trajectory) => trajectory.learnerId === learnerId);
