package nl.olievlek.exchange.internship.reflection.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.persistence.Ids;

/** Section {@code reflectionMessages}, in the order in which they were said; nobody gets mail. */
@ApplicationScoped
class MessageImport implements ImportSection {

  private final MessageRepository messages;
  private final Clock clock;

  MessageImport(MessageRepository messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "reflectionMessages";
  }

  @Override
  public int order() {
    return 555;
  }

  @Override
  public void read(ImportRow row) {
    var id = Ids.next();
    var reflection = row.requiredReference("reflection");
    var author = row.requiredReference("author");
    var sent = row.requiredDate("sentDate").atStartOfDay(clock.getZone()).toInstant();
    messages.add(id, reflection, author, row.requiredText("text"), sent, row.sample());
    messages.read(reflection, author, id, sent);
    row.named(id);
  }
}
