package nl.olievlek.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.security.Scope;

/** Tells people, and the trail, that their second factor is another one. */
@ApplicationScoped
class FactorNotices {

  private final People people;
  private final Outbox outbox;
  private final AuditTrail audit;

  FactorNotices(People people, Outbox outbox, AuditTrail audit) {
    this.people = people;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** The owner changed something. */
  void changed(UUID person, Factor factor) {
    audit.record(AuditTrail.Action.CHANGED, Factor.class, person, factor.name());
    people
        .mailbox(person)
        .map(mailbox -> mailbox.mail("second-factor-changed", outbox.link("/me/security")))
        .ifPresent(outbox::queue);
  }

  /** Somebody who helps took everything away. */
  void reset(UUID person, String reason, Scope helper) {
    audit.record(AuditTrail.Action.REMOVED, Factor.class, person);
    var name = people.get(helper.person(), helper).name();
    people
        .mailbox(person)
        .map(mailbox -> mailbox.mail("second-factor-reset", name, reason))
        .ifPresent(outbox::queue);
  }
}
