package nl.olievlek.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.olievlek.platform.security.Scope;

/** All topics, of all features. */
@ApplicationScoped
public class MailTopics {

  private final List<MailTopic> topics;
  private final Map<String, MailTopic> byTemplate;

  MailTopics(Instance<MailTopicSource> sources) {
    topics = sources.stream().flatMap(source -> source.topics().stream()).toList();
    byTemplate =
        topics.stream()
            .flatMap(topic -> topic.templates().stream().map(one -> Map.entry(one, topic)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** All of them. */
  public List<MailTopic> all() {
    return topics;
  }

  /** Those that can come to somebody. */
  public List<MailTopic> of(Scope scope) {
    return topics.stream()
        .filter(topic -> topic.roles().isEmpty() || topic.roles().stream().anyMatch(scope::has))
        .toList();
  }

  /** What a message is about; empty when it always comes. */
  Optional<MailTopic> about(String template) {
    return Optional.ofNullable(byTemplate.get(template));
  }
}
