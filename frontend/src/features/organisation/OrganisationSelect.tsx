import { SearchSelect, type SearchSelectProps } from '@/components/form/SearchSelect';
import { organisationChoices, type OrganisationFilter } from './api';

/** An organisation by name; `kind` and `networkId` say which ones are meant. */
export function OrganisationSelect({
  kind,
  networkId,
  ...input
}: SearchSelectProps & Omit<OrganisationFilter, 'q'>) {
  return <SearchSelect {...input} options={(q) => organisationChoices({ q, kind, networkId })} />;
}
