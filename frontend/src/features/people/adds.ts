import type { Additions } from '@/lib/additions';
import { accessPolicyLink } from './links';

export const adds: Additions = {
  organisation: {
    ways: [{ labelKey: 'organisation:page.access', to: ({ id }) => accessPolicyLink(id) }],
  },
};
