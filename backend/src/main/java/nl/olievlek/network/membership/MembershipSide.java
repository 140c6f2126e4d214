package nl.olievlek.network.membership;

/** The two who have to want a membership. */
public enum MembershipSide {
  NETWORK,
  ORGANISATION;

  MembershipSide other() {
    return this == NETWORK ? ORGANISATION : NETWORK;
  }
}
