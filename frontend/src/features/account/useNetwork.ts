import { useLocalStorage } from '@mantine/hooks';
import { useSession } from './useSession';

/** The networks of this person, and the one they work in now (kept on the device). */
export function useNetwork() {
  const person = useSession();
  const [chosen, choose] = useLocalStorage<string | null>({
    key: 'olievlek.network',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const all = [
    ...(person?.grants ?? []).map((grant) => grant.network),
    ...(person?.learners ?? []).map((learner) => learner.network),
  ].filter((network) => network !== null && network !== undefined);
  const networks = [...new Map(all.map((network) => [network.id, network])).values()];
  const network = networks.find(({ id }) => id === chosen) ?? networks[0] ?? null;
  return { network, networks, choose };
}
