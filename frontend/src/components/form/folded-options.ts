import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { finds } from '@/lib/fold';

/** Choices that have every word that was typed, without accents too. */
export const foldedOptions: OptionsFilter = ({ options, search, limit }) =>
  options.filter((option) => finds(search, (option as ComboboxItem).label)).slice(0, limit);
