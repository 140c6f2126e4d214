package nl.olievlek.exchange.internship.reflection.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.persistence.Ids;

/** Section {@code reflectionMessages}, in the order in which they were said; nobody gets mail. */
@ApplicationScoped
@Section(value = "reflectionMessages", order = 555)
class MessageImport implements ImportSection<MessageImport.Row> {

  private final MessageRepository messages;

  MessageImport(MessageRepository messages) {
    this.messages = messages;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var id = Ids.next();
    var sent = context.since(row.sentDate());
    var said = row.message().text();
    messages.add(id, row.reflectionId(), row.authorId(), said, sent, context.sample());
    messages.read(row.reflectionId(), row.authorId(), id, sent);
    return id;
  }

  /** A row. */
  record Row(
      @NotNull UUID reflectionId,
      @NotNull UUID authorId,
      @JsonUnwrapped @Valid MessageRequest message,
      @NotNull LocalDate sentDate) {}
}
