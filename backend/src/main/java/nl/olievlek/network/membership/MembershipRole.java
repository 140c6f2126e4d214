package nl.olievlek.network.membership;

/** What a member does in a network. */
public enum MembershipRole {
  PARTNER,
  SCHOOL,
  COACH,
  FUNDER
}
