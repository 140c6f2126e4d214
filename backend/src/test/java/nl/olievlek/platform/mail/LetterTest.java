package nl.olievlek.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A message with a calendar is one that mail programs act on. */
class LetterTest {

  private static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nSUMMARY:Zoë €1\r\nEND:VCALENDAR\r\n";

  @Test
  void a_calendar_stands_beside_the_text_with_its_method_and_is_attached_for_who_needs_a_file()
      throws Exception {
    var message = sent(CALENDAR);

    var parts = (MimeMultipart) message.getContent();
    assertThat(message.getContentType()).startsWith("multipart/mixed");
    var beside = (MimeMultipart) parts.getBodyPart(0).getContent();
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    assertThat(beside.getBodyPart(0).getContent()).isEqualTo("Beste Zoë,\n\nHet gaat niet door.\n");
    var calendar = beside.getBodyPart(1);
    assertThat(calendar.getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=CANCEL");
    assertThat(calendar.getDisposition()).as("Outlook passes over what is attached").isNull();
    assertThat(text(calendar)).isEqualTo(CALENDAR);
    var file = parts.getBodyPart(1);
    assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
    assertThat(file.getFileName()).isEqualTo("olievlek.ics");
    assertThat(file.getContentType()).startsWith("application/ics");
    assertThat(text(file)).isEqualTo(CALENDAR);
    assertThat(parts.getCount() + beside.getCount()).isEqualTo(4);
  }

  @Test
  void a_message_without_one_is_plain_text() throws Exception {
    var message = sent(null);

    assertThat(message.getContentType()).startsWith("text/plain");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  private static MimeMessage sent(String calendar) throws Exception {
    var due =
        new DueMail(
            new UUID(0, 7),
            "zoe@example.nl",
            "Gaat niet door: Überraschung",
            "Beste Zoë,\n\nHet gaat niet door.\n",
            calendar,
            1);
    var letter = Letter.of(due);
    var mail =
        new MailMessage(
            "olievlek@example.nl", "zoe@example.nl", letter.getSubject(), letter.getText());
    letter.getHeaders().forEach((name, values) -> mail.addHeader(name, values.getFirst()));
    var raw = new MailEncoder(mail, "example.nl").encode();
    assertThat(raw.lines()).allSatisfy(line -> assertThat(line).matches("\\p{ASCII}{0,997}"));
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String text(Part part) throws Exception {
    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
