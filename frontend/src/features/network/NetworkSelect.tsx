import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SearchSelect, type SearchSelectProps } from '@/components/form/SearchSelect';
import { networkChoices, type Network } from './api';

interface Props extends SearchSelectProps {
  /** Those that cannot be meant here. */
  without?: (network: Network) => boolean;
}

/** A network by name, out of all. For the networks of the person themselves: useNetwork(). */
export function NetworkSelect({ without = () => false, ...input }: Props) {
  const [text, setText] = useState('');
  const found = useQuery(networkChoices(text));
  const items = (found.data?.items ?? []).filter((network) => !without(network));
  return <SearchSelect {...input} found={{ ...found, data: { items } }} onSearch={setText} />;
}
