import type { Person } from '@/lib/api/session';

/** Whether the roles of this person wait for a second factor: until then only this account itself works. */
export const needsSetUp = ({ secondFactor }: Person) =>
  secondFactor.required && !secondFactor.exempt && !secondFactor.satisfied;
