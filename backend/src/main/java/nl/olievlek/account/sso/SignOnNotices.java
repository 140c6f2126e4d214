package nl.olievlek.account.sso;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.platform.mail.Outbox;

/** Tells people that there is another way into their account, or one less. */
@ApplicationScoped
class SignOnNotices {

  private final People people;
  private final Outbox outbox;

  SignOnNotices(People people, Outbox outbox) {
    this.people = people;
    this.outbox = outbox;
  }

  void linked(UUID person, String provider) {
    tell(person, "sign-on-linked", provider);
  }

  void unlinked(UUID person, String provider) {
    tell(person, "sign-on-unlinked", provider);
  }

  private void tell(UUID person, String template, String provider) {
    people
        .mailbox(person)
        .map(mailbox -> mailbox.mail(template, provider, outbox.link("/me/security")))
        .ifPresent(outbox::queue);
  }
}
