package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.olievlek.platform.mail.MailTopic;
import nl.olievlek.platform.mail.MailTopicSource;

/** A seat that came free, and a meeting that moved for who waits for one. */
@ApplicationScoped
class SeatTopic implements MailTopicSource {

  @Override
  public List<MailTopic> topics() {
    return List.of(
        new MailTopic("SEAT_NEWS", "meeting", List.of("seat-offered", "meeting-moved"), Set.of()));
  }
}
