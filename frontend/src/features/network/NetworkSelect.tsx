import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SearchSelect, type SearchSelectProps } from '@/components/form/SearchSelect';
import { networkChoices } from './api';

/** A network by name, out of all. For the networks of the person themselves: useNetwork(). */
export function NetworkSelect(input: SearchSelectProps) {
  const [text, setText] = useState('');
  const found = useQuery(networkChoices(text));
  return <SearchSelect {...input} found={found} onSearch={setText} />;
}
