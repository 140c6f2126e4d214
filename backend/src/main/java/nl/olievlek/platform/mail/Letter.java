package nl.olievlek.platform.mail;

import io.quarkus.mailer.Mail;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A message as it goes over the line.
 *
 * <p>One with a calendar is put together here, because the mailer knows a calendar as an attachment
 * only, and Outlook acts on none that is attached: it looks for one beside the text, as another way
 * to say the same (RFC 6047). Programs that do not look there find the same file attached.
 */
final class Letter {

  private static final String METHOD = "METHOD:";

  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(76, "\n".getBytes(StandardCharsets.US_ASCII));

  private Letter() {}

  static Mail of(DueMail due) {
    var letter =
        due.calendarText() == null
            ? Mail.withText(due.toAddress(), due.subject(), due.bodyText())
            : withCalendar(due);
    // Asks machines not to answer (RFC 3834).
    return letter.addHeader("Auto-Submitted", "auto-generated");
  }

  private static Mail withCalendar(DueMail due) {
    var outer = "=_olievlek_outer_" + due.id();
    var inner = "=_olievlek_inner_" + due.id();
    var method = method(due.calendarText());
    var body =
        String.join(
            "\n",
            "--" + outer,
            "Content-Type: multipart/alternative; boundary=\"" + inner + "\"",
            "",
            "--" + inner,
            part("text/plain; charset=UTF-8", due.bodyText()),
            "--" + inner,
            part("text/calendar; charset=UTF-8; method=" + method, due.calendarText()),
            "--" + inner + "--",
            "",
            "--" + outer,
            part(
                "application/ics; name=\"olievlek.ics\"\n"
                    + "Content-Disposition: attachment; filename=\"olievlek.ics\"",
                due.calendarText()),
            "--" + outer + "--",
            "");
    return Mail.withText(due.toAddress(), due.subject(), body)
        .addHeader("Content-Type", "multipart/mixed; boundary=\"" + outer + "\"")
        .addHeader("Content-Transfer-Encoding", "7bit");
  }

  private static String part(String type, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return "Content-Type: %s\nContent-Transfer-Encoding: base64\n\n%s\n"
        .formatted(type, LINES.encodeToString(bytes));
  }

  /** A program puts it in the calendar only when the method stands in the header as well. */
  private static String method(String calendar) {
    return calendar
        .lines()
        .filter(line -> line.startsWith(METHOD))
        .map(line -> line.substring(METHOD.length()))
        .findFirst()
        .orElseThrow();
  }
}
