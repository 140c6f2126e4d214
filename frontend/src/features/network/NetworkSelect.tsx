import { SearchSelect, type SearchSelectProps } from '@/components/form/SearchSelect';
import { networkChoices } from './api';

/** A network by name, out of all. For the networks of the person themselves: useNetwork(). */
export const NetworkSelect = (input: SearchSelectProps) => (
  <SearchSelect {...input} options={networkChoices} />
);
