import { useFormat } from '@/lib/i18n/useFormat';
import type { Sentence } from './story';

/** The numbers of a sentence as they are written; `count` stays a number too, for singular and plural. */
export function useSay() {
  const { number } = useFormat();
  return (numbers: Sentence['numbers']) => ({
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, number(value)])),
    ...(numbers.count !== undefined && { count: numbers.count, said: number(numbers.count) }),
  });
}
