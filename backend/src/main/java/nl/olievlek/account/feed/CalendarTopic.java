package nl.olievlek.account.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.olievlek.platform.mail.MailTopic;
import nl.olievlek.platform.mail.MailTopicSource;

/** What goes into the own calendar and out of it. */
@ApplicationScoped
class CalendarTopic implements MailTopicSource {

  @Override
  public List<MailTopic> topics() {
    return List.of(
        new MailTopic(
            "CALENDAR_NEWS",
            "account",
            List.of("calendar-added", "calendar-changed", "calendar-cancelled", "calendar-removed"),
            Set.of()));
  }
}
