import type { Additions } from '@/lib/additions';
import { holds } from '@/lib/grants';
import { myDataLink, personTrailLink } from './links';

export const adds: Additions = {
  me: { ways: [{ labelKey: 'me:data', textKey: 'me:dataText', to: myDataLink }] },
  grants: {
    ways: [
      {
        labelKey: 'people:person.trail',
        to: ({ personId }) => personTrailLink(personId),
        may: (me) => holds(me, ['NETWORK_COORDINATOR']),
      },
    ],
  },
};
