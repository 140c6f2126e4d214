package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.platform.mail.Outbox;

/** Mail about reflections. It says that there is something to read, never what. */
@ApplicationScoped
public class ReflectionMail {

  private final People people;
  private final Outbox outbox;

  ReflectionMail(People people, Outbox outbox) {
    this.people = people;
    this.outbox = outbox;
  }

  /** Tells the learner to change a text. */
  void withheld(ReflectionFacts reflection) {
    send(
        "reflection-withheld",
        reflection.learnerPersonId(),
        reflection.internshipId(),
        reflection.hostName());
  }

  /** Tells a learner or a supervisor that there is something new in a conversation. */
  public void answered(UUID person, ReflectionFacts reflection) {
    send("reflection-answer", person, reflection.internshipId(), reflection.hostName());
  }

  private void send(String template, UUID person, UUID internship, String host) {
    if (person == null) {
      return;
    }
    var link = outbox.link("/internships/" + internship + "/reflection");
    people.mailbox(person).ifPresent(box -> outbox.queue(box.mail(template, host, link)));
  }
}
