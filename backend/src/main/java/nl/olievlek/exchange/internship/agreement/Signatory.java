package nl.olievlek.exchange.internship.agreement;

import nl.olievlek.exchange.internship.InternshipParty;

/** Whose agreement is needed. */
enum Signatory {
  LEARNER(InternshipParty.LEARNER),
  HOME(InternshipParty.HOME),
  HOST(InternshipParty.HOST);

  private final InternshipParty party;

  Signatory(InternshipParty party) {
    this.party = party;
  }

  InternshipParty party() {
    return party;
  }
}
