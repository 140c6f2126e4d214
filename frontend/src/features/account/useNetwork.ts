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
  const networks = person?.networks ?? [];
  const network = networks.find(({ id }) => id === chosen) ?? networks[0] ?? null;
  return { network, networks, choose };
}
