import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SearchSelect, type SearchSelectProps } from '@/components/form/SearchSelect';
import { organisationChoices, type OrganisationFilter } from './api';

/** An organisation by name; `kind` and `networkId` say which ones are meant. */
export function OrganisationSelect({
  kind,
  networkId,
  ...input
}: SearchSelectProps & Omit<OrganisationFilter, 'q'>) {
  const [q, setText] = useState('');
  const found = useQuery(organisationChoices({ q, kind, networkId }));
  return <SearchSelect {...input} found={found} onSearch={setText} />;
}
