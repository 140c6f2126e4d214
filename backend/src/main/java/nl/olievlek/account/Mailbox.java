package nl.olievlek.account;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.mail.Mail;

/**
 * Where mail to a person goes.
 *
 * @param personId the person
 * @param givenName how a message begins
 * @param name full name
 * @param email mail address
 * @param preferredLanguage ISO 639-1 code of the language that messages are in
 */
public record Mailbox(
    UUID personId, String givenName, String name, String email, String preferredLanguage) {

  /**
   * A message to this person, in their language.
   *
   * @param template which text
   * @param values what is filled in from {@code {1}} on; {@code {0}} is the given name
   */
  public Mail mail(String template, Object... values) {
    var filledIn = Stream.concat(Stream.of(givenName), Stream.of(values)).toList();
    return new Mail(
        personId, email, name, Locale.of(preferredLanguage), template, null, null, filledIn);
  }

  /** The same person at another address. */
  public Mailbox at(String otherEmail) {
    return new Mailbox(personId, givenName, name, otherEmail, preferredLanguage);
  }
}
