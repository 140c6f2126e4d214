package nl.olievlek.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.olievlek.account.People;
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
   * Mails an invitation.
   *
   * @param token secret of the link; null for who has a way in already, who is only told
   */
  void send(InvitationView invitation, String token) {
    people
        .mailbox(invitation.person().id())
        .ifPresent(
            reader -> {
              var language = Locale.of(reader.preferredLanguage());
              var role = role(invitation, new Messages(language));
              var inviter = invitation.invitedBy().name();
              outbox.queue(
                  token == null
                      ? reader.mail("grant-added", role, inviter)
                      : reader.mail(
                          "invitation",
                          inviter,
                          role,
                          outbox.link("/invitation", token),
                          day(invitation.expiresAt(), language)));
            });
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
