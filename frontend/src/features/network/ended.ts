import { useQuery } from '@tanstack/react-query';
import { today } from '@/lib/today';
import { networkChoices, type Network } from './api';

type Ending = Pick<Network, 'endDate' | 'endPrecision'>;

/** The last day of a network: of the year or the month when no more than that is known. */
const lastDay = ({ endDate, endPrecision }: Ending) => {
  if (endDate && endPrecision === 'YEAR') return `${endDate.slice(0, 4)}-12-31`;
  if (endDate && endPrecision === 'MONTH') return `${endDate.slice(0, 7)}-31`;
  return endDate;
};

/** Whether a network is history: it takes nothing new. */
export const hasEnded = (network: Ending) => {
  const last = lastDay(network);
  return last !== null && last < today();
};

/** Of some networks those that take something new. */
export function useGoing<T extends { id: string }>(networks: T[]): T[] {
  const all = useQuery(networkChoices()).data?.items ?? [];
  const ended = new Set(all.filter(hasEnded).map(({ id }) => id));
  return networks.filter(({ id }) => !ended.has(id));
}
