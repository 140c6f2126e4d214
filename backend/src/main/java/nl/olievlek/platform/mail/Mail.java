package nl.olievlek.platform.mail;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A message to somebody. Its words are {@code mail.<template>.subject} and {@code
 * mail.<template>.body} in {@code messages/mail_<language>.properties}.
 *
 * @param personId who it is for; null when that is nobody we know
 * @param to mail address
 * @param toName full name of who it is for; null when that is nobody we know
 * @param language Dutch or English
 * @param template which text, for example {@code password-changed}
 * @param calendar an iCalendar document to send along; null for none
 * @param askedBy who had it sent to somebody else, and may not do so over and over; null when that
 *     is limited otherwise
 * @param values what is filled in at {@code {0}}, {@code {1}}, …
 */
public record Mail(
    UUID personId,
    String to,
    String toName,
    Locale language,
    String template,
    String calendar,
    UUID askedBy,
    List<Object> values) {

  /** A message without a calendar, to an address without a name. */
  public Mail(UUID personId, String to, Locale language, String template, Object... values) {
    this(personId, to, null, language, template, null, null, List.of(values));
  }

  /** The same message with an iCalendar document attached. */
  public Mail with(String calendarDocument) {
    return new Mail(personId, to, toName, language, template, calendarDocument, askedBy, values);
  }

  /** The same message, sent because this person wants it. */
  public Mail askedBy(UUID person) {
    return new Mail(personId, to, toName, language, template, calendar, person, values);
  }
}
