package nl.olievlek.organisation;

/** What an organisation is. What it does in a network is said by its membership. */
public enum OrganisationKind {
  CARE_PROVIDER,
  SCHOOL,
  COACH_ORGANISATION,
  COLLECTIVE,
  KNOWLEDGE_INSTITUTE,
  GOVERNMENT,
  OTHER
}
