package nl.olievlek.platform.mail;

import java.util.List;

/** What one feature tells people by mail. Implementations are CDI beans. */
public interface MailTopicSource {

  /** Its topics; what is about none of them comes to everybody, always. */
  List<MailTopic> topics();
}
