package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.Olievlek;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.problem.Messages;

/** Asks people with a way in whether they want a role, and tells them when it is taken back. */
@ApplicationScoped
class OfferMail {

  private final PersonRepository people;
  private final GrantRepository grants;
  private final Outbox outbox;
  private final Clock clock;

  OfferMail(PersonRepository people, GrantRepository grants, Outbox outbox, Clock clock) {
    this.people = people;
    this.grants = grants;
    this.outbox = outbox;
    this.clock = clock;
  }

  void send(UUID grant, UUID person, UUID givenBy) {
    mailbox(person)
        .ifPresent(
            reader ->
                outbox.queue(
                    reader
                        .mail(
                            "role-offered",
                            giver(givenBy),
                            role(grant, reader),
                            outbox.link("/me/roles"))
                        .askedBy(givenBy)));
  }

  /** Somebody else took a role back that worked. */
  void takenBack(UUID grant, UUID person, UUID by, String reason) {
    mailbox(person)
        .ifPresent(
            reader ->
                outbox.queue(
                    reader.mail("role-taken-back", giver(by), role(grant, reader), reason)));
  }

  private String role(UUID grant, Mailbox reader) {
    var words = new Messages(Locale.of(reader.preferredLanguage()));
    return grants.row(grant, LocalDate.now(clock)).words(words);
  }

  private String giver(UUID person) {
    return Optional.ofNullable(person)
        .flatMap(this::mailbox)
        .map(Mailbox::name)
        .orElse(Olievlek.NAME);
  }

  private Optional<Mailbox> mailbox(UUID person) {
    return people.mailboxes(List.of(person)).stream().findFirst();
  }
}
