package nl.olievlek.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import nl.olievlek.account.Mailbox;
import nl.olievlek.account.People;
import nl.olievlek.account.PersonRef;
import nl.olievlek.platform.mail.Mail;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.time.Clocks;

/** Words an invitation and leaves it in the outbox. */
@ApplicationScoped
class InvitationMail {

  private final People people;
  private final Outbox outbox;

  InvitationMail(People people, Outbox outbox) {
    this.people = people;
    this.outbox = outbox;
  }

  /**
   * Mails invitations.
   *
   * @param tokens secrets of the links, one for each invitation; null for who has a way in already,
   *     who is only told
   */
  void send(List<InvitationView> invitations, List<String> tokens) {
    var readers =
        people.mailboxes(
            invitations.stream().map(InvitationView::person).map(PersonRef::id).toList());
    for (var row = 0; row < invitations.size(); row++) {
      var invitation = invitations.get(row);
      var reader = readers.get(invitation.person().id());
      if (reader != null) {
        outbox.queue(letter(invitation, tokens.get(row), reader));
      }
    }
  }

  private Mail letter(InvitationView invitation, String token, Mailbox reader) {
    var language = Locale.of(reader.preferredLanguage());
    var role = role(invitation, new Messages(language));
    var inviter = invitation.invitedBy().name();
    return token == null
        ? reader.mail("grant-added", role, inviter)
        : reader.mail(
            "invitation",
            inviter,
            role,
            outbox.link("/invitation", token),
            day(invitation.expiresAt(), language));
  }

  private static String role(InvitationView invitation, Messages words) {
    var network = invitation.network();
    var organisation = invitation.organisation();
    var cohort = invitation.cohort();
    var everywhere = network == null && organisation == null;
    return words.text(
        "invitation.role." + invitation.role() + (everywhere ? "-everywhere" : ""),
        network == null ? "" : network.name(),
        organisation == null ? "" : organisation.name(),
        cohort == null ? "" : cohort.name());
  }

  private static String day(Instant instant, Locale language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .format(instant.atZone(Clocks.PEOPLE));
  }
}
