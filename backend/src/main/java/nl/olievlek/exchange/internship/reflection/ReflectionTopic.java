package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.olievlek.platform.mail.MailTopic;
import nl.olievlek.platform.mail.MailTopicSource;
import nl.olievlek.platform.security.Role;

/** What is said about a reflection. */
@ApplicationScoped
class ReflectionTopic implements MailTopicSource {

  @Override
  public List<MailTopic> topics() {
    return List.of(
        new MailTopic(
            "REFLECTION_NEWS",
            "internship",
            List.of("reflection-withheld", "reflection-answer"),
            Set.of(Role.LEARNER, Role.SUPERVISOR)));
  }
}
