import { Greeting } from './Greeting';

export default function OrganisationHome() {
  return <Greeting role="ORGANISATION_ADMIN" />;
}
