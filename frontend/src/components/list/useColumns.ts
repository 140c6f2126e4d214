import { useLocalStorage } from '@mantine/hooks';
import type { Column } from './columns';

/** Which columns this person wants to see in this list, kept on the device. The first is always there. */
export function useColumns<T>(listId: string, columns: Column<T>[]) {
  const [chosen, setChosen] = useLocalStorage<string[]>({
    key: `olievlek.columns.${listId}`,
    defaultValue: columns.filter((column) => !column.optional).map((column) => column.id),
    getInitialValueInEffect: false,
  });
  const shown = columns.filter((column, index) => index === 0 || chosen.includes(column.id));
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return { shown, toggle };
}
