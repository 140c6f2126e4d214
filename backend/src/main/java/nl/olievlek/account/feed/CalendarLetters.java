package nl.olievlek.account.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Locale;
import nl.olievlek.account.Mailbox;
import nl.olievlek.platform.calendar.CalendarChange;
import nl.olievlek.platform.calendar.CalendarLedger;
import nl.olievlek.platform.calendar.Calendars;
import nl.olievlek.platform.calendar.WhenText;
import nl.olievlek.platform.mail.Mail;
import nl.olievlek.platform.problem.Messages;

/** Writes what goes to somebody's calendar, and says it in words too. */
@ApplicationScoped
class CalendarLetters {

  private final CalendarLedger ledger;
  private final Calendars calendars;

  CalendarLetters(CalendarLedger ledger, Calendars calendars) {
    this.ledger = ledger;
    this.calendars = calendars;
  }

  /** A message about this entry and nothing else. */
  Mail alone(CalendarChange change, Mailbox reader) {
    var words = new Messages(Locale.of(reader.preferredLanguage()));
    var named = ledger.titled(change, words);
    var entry = named.version().entry();
    var facts = new ArrayList<String>();
    facts.add(words.text("calendar.when", new WhenText(words).of(entry.when())));
    if (entry.place() != null && !change.kind().gone()) {
      facts.add(words.text("calendar.where", entry.place()));
    }
    var mail =
        reader.mail(
            "calendar-" + change.kind().name().toLowerCase(Locale.ROOT),
            entry.title(),
            String.join("\n", facts));
    return mail.with(calendars.message(named, reader.name(), reader.email()));
  }

  /** A message that says it in its own words. */
  Mail along(Mail news, CalendarChange change, Mailbox reader) {
    var named = ledger.titled(change, new Messages(news.language()));
    return news.with(calendars.message(named, reader.name(), reader.email()));
  }
}
