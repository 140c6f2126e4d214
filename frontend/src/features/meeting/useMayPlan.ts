import { useSession } from '@/features/account/public';
import { holds } from '@/lib/grants';

/** Whether this person plans the meetings of that network. */
export const useMayPlan = (networkId: string | undefined) =>
  holds(useSession(), ['NETWORK_COORDINATOR'], { networkId });
