package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.security.Scope;

/** Tells the old address that somebody else put another one in its place. */
@ApplicationScoped
class AddressNotices {

  private final PersonRepository people;
  private final Outbox outbox;

  AddressNotices(PersonRepository people, Outbox outbox) {
    this.people = people;
    this.outbox = outbox;
  }

  /** Call before the address changes; whoever had none cannot be told. */
  void readdressed(UUID person, Scope by) {
    var helper =
        people.refs(List.of(by.person()), by).stream().map(PersonRef::name).findFirst().orElse("");
    people.mailboxes(List.of(person)).stream()
        .map(mailbox -> mailbox.mail("address-replaced", helper).askedBy(by.person()))
        .forEach(outbox::queue);
  }
}
