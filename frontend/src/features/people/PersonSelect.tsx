import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SearchSelect, type SearchSelectProps } from '@/components/form/SearchSelect';
import { peopleQuery, type PersonSearch } from './api';

/** A person by name, of those the reader may find; `role` and the place say whom is meant. */
export function PersonSelect({
  role,
  organisationId,
  networkId,
  ...input
}: SearchSelectProps & Pick<PersonSearch, 'role' | 'organisationId' | 'networkId'>) {
  const [text, setText] = useState('');
  const search = { text: text || null, role, organisationId, networkId };
  const found = useQuery(peopleQuery(search, { pageNumber: 1, pageSize: 50, sort: 'surname' }));
  return <SearchSelect {...input} found={found} onSearch={setText} />;
}
