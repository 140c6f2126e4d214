package nl.olievlek.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.olievlek.account.Mailbox;
import nl.olievlek.account.People;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.RoleWords;
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
   * Mails invitations; whether somebody is known elsewhere makes no difference.
   *
   * @param tokens secrets of the links, one for each invitation
   * @param sender who sends them, who need not have made them
   */
  void send(List<InvitationView> invitations, List<String> tokens, UUID sender) {
    var readers =
        people.mailboxes(
            invitations.stream().map(InvitationView::person).map(PersonRef::id).toList());
    var letters = new ArrayList<Mail>();
    for (var row = 0; row < invitations.size(); row++) {
      var invitation = invitations.get(row);
      var reader = readers.get(invitation.person().id());
      if (reader != null) {
        letters.add(letter(invitation, tokens.get(row), reader, sender));
      }
    }
    outbox.queueAll(letters);
  }

  private Mail letter(InvitationView invitation, String token, Mailbox reader, UUID sender) {
    var language = Locale.of(reader.preferredLanguage());
    return reader
        .mail(
            "invitation",
            invitation.invitedBy().name(),
            role(invitation, new Messages(language)),
            outbox.link("/invitation", token),
            day(invitation.expiresAt(), language))
        .askedBy(sender);
  }

  private static String role(InvitationView invitation, Messages words) {
    var network = invitation.network();
    var organisation = invitation.organisation();
    var cohort = invitation.cohort();
    return RoleWords.of(
        invitation.role(),
        network == null ? null : network.name(),
        organisation == null ? null : organisation.name(),
        cohort == null ? null : cohort.name(),
        words);
  }

  private static String day(Instant instant, Locale language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .format(instant.atZone(Clocks.PEOPLE));
  }
}
