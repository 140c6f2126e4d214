import type { Person } from '@/lib/api/session';

/** Whether roles of this person wait for a second factor; those that ask for none go on working. */
export const rolesWait = ({ withheld }: Person) => withheld.length > 0;

/** Whether this one of them waits. */
export const waits = (
  { withheld }: Person,
  { role, network, organisation, cohort }: Person['withheld'][number]['role'],
) =>
  withheld.some(
    ({ role: one }) =>
      one.role === role &&
      one.network?.id === network?.id &&
      one.organisation?.id === organisation?.id &&
      one.cohort?.id === cohort?.id,
  );

/** Whether nothing works until then: setting it up is the next thing to do. */
export const allRolesWait = (person: Person) => rolesWait(person) && person.roles.length === 0;
