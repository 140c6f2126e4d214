package nl.olievlek.account.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.olievlek.account.Mailbox;
import nl.olievlek.account.People;
import nl.olievlek.network.membership.MembershipChanged;
import nl.olievlek.network.membership.MembershipChanged.Deed;
import nl.olievlek.network.membership.MembershipRole;
import nl.olievlek.network.membership.MembershipSide;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Role;

/** Tells the other side of a membership what was done; where to read why, and not why itself. */
@ApplicationScoped
class MembershipMail {

  private final SpeakerRepository speakers;
  private final People people;
  private final Outbox outbox;
  private final Clock clock;

  MembershipMail(SpeakerRepository speakers, People people, Outbox outbox, Clock clock) {
    this.speakers = speakers;
    this.people = people;
    this.outbox = outbox;
    this.clock = clock;
  }

  void tell(@Observes MembershipChanged change) {
    change.told().forEach(side -> tell(change, side));
  }

  private void tell(MembershipChanged change, MembershipSide side) {
    var page =
        side == MembershipSide.NETWORK
            ? "/networks/" + change.network().id()
            : "/organisations/" + change.organisation().id();
    var speakers = speakers(change, side);
    // Where nobody speaks for the side that is asked, the platform answers, and is asked by many.
    var toPlatform = speakers.isEmpty() && change.deed() == Deed.PROPOSED;
    var told = toPlatform ? platform() : speakers;
    var asker = change.deed() == Deed.PROPOSED && !toPlatform ? change.actor() : null;
    var readers = told.stream().filter(id -> !id.equals(change.actor())).toList();
    people
        .mailboxes(readers)
        .values()
        .forEach(
            reader ->
                outbox.queue(
                    reader
                        .mail(
                            template(change),
                            change.network().name(),
                            change.organisation().name(),
                            outbox.link(page),
                            role(change.role(), reader),
                            rest(change, reader))
                        .askedBy(asker)));
  }

  private static String role(MembershipRole role, Mailbox reader) {
    return words(reader).text("network.member-as." + role);
  }

  /** What holds for the people of the organisation, in this role or in another. */
  private static String rest(MembershipChanged change, Mailbox reader) {
    var name = change.organisation().name();
    if (change.others().isEmpty()) {
      return words(reader).text("network.member-alone." + change.deed(), name);
    }
    var roles = change.others().stream().distinct().map(role -> role(role, reader)).toList();
    return words(reader).text("network.member-still", name, String.join(", ", roles));
  }

  private static Messages words(Mailbox reader) {
    return new Messages(Locale.of(reader.preferredLanguage()));
  }

  private List<UUID> speakers(MembershipChanged change, MembershipSide side) {
    var today = LocalDate.now(clock);
    return side == MembershipSide.NETWORK
        ? speakers.of(Role.NETWORK_COORDINATOR, change.network().id(), today)
        : speakers.of(Role.ORGANISATION_ADMIN, change.organisation().id(), today);
  }

  private List<UUID> platform() {
    return speakers.of(Role.PLATFORM_ADMIN, null, LocalDate.now(clock));
  }

  private static String template(MembershipChanged change) {
    var deed = change.deed().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var by =
        change.deed() == Deed.PROPOSED ? "-by-" + change.by().name().toLowerCase(Locale.ROOT) : "";
    return "membership-" + deed + by;
  }
}
