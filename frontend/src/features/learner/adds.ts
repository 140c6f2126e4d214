import type { Additions } from '@/lib/additions';
import { enrolLink } from './links';

export const adds: Additions = {
  person: { ways: [{ labelKey: 'people:person.enrol', to: ({ id }) => enrolLink(id) }] },
};
