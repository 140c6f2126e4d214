import { useQuery } from '@tanstack/react-query';
import { Stacked } from '@/components/Card';
import { useMe } from '../useSession';
import { rolesWait } from '../roles-wait';
import { myRolesQuery } from './api';
import { Offer } from './Offer';
import { RolesWait } from './RolesWait';
import classes from './roles.module.css';

/** Above everything else: what I am asked to be, and what of mine waits for a second step. */
export default function RolesAtHome() {
  const me = useMe();
  const offers = useQuery(myRolesQuery).data?.items.filter(({ status }) => status === 'OFFERED');
  if (!offers?.length && !rolesWait(me)) return null;
  return (
    <div className={classes.above}>
      <Stacked>
        {offers?.map((offer) => (
          <Offer key={offer.id} offer={offer} />
        ))}
        <RolesWait />
      </Stacked>
    </div>
  );
}
