package nl.olievlek.network.membership;

/** What a member does in a network. */
enum MembershipRole {
  PARTNER,
  SCHOOL,
  COACH,
  FUNDER
}
