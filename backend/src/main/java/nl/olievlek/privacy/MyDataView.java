package nl.olievlek.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.olievlek.account.PersonRef;
import nl.olievlek.platform.privacy.DataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is kept about the caller. */
@Schema(name = "MyData", description = "All that is kept about you.")
record MyDataView(
    @Schema(description = "Whom it is about.") PersonRef person,
    @Schema(description = "When this was put together.") Instant madeAt,
    @Schema(description = "What is kept, each kind once.") List<Kind> kinds) {

  /** One kind of data. */
  @Schema(name = "MyDataKind", description = "One kind of data about you.")
  record Kind(
      @Schema(description = "Which kind.") DataKind kind,
      @Schema(description = "What it is.", examples = "Uitwisseling") String title,
      @Schema(description = "Why it is kept.") String purpose,
      @Schema(description = "Until when it is kept, in words.") String term,
      @Schema(description = "The records.") List<Entry> records) {}

  /** One thing that is kept. */
  @Schema(name = "MyDataRecord", description = "One thing that is kept about you.")
  record Entry(
      @Schema(description = "What it is.", examples = "Reflectie") String title,
      @Schema(
              description = "Kept until this day; null while it has not ended.",
              examples = "2028-07-31",
              nullable = true)
          LocalDate keptUntilDate,
      @Schema(description = "What is kept.") List<Field> fields) {}

  /** One field of it. */
  @Schema(name = "MyDataField", description = "One field of it.")
  record Field(
      @Schema(description = "Its name for machines.", examples = "observation") String name,
      @Schema(description = "Its name for people.", examples = "Wat zag of hoorde ik?")
          String label,
      @Schema(
              description = "Its value for machines; null when it is empty.",
              examples = "IN_REVIEW",
              nullable = true)
          String value,
      @Schema(
              description =
                  "Its value for people, in the caller's language, with times in Amsterdam; null"
                      + " when it is empty.",
              examples = "Wordt bekeken",
              nullable = true)
          String text) {}
}
