import type { Additions } from '@/lib/additions';
import { runs } from '@/lib/reach';
import { myDataLink, personTrailLink } from './links';

export const adds: Additions = {
  me: { ways: [{ labelKey: 'me:data', textKey: 'me:dataText', to: myDataLink }] },
  grants: {
    ways: [
      {
        labelKey: 'people:person.trail',
        to: ({ personId }) => personTrailLink(personId),
        may: (me) => runs(me),
      },
    ],
  },
};
