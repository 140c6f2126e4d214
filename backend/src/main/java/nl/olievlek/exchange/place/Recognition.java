package nl.olievlek.exchange.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when until when the host may train at this place; either end may be open. */
@Embeddable
@Schema(
    name = "RecognitionRequest",
    description =
        "When the host is recognised as a training company for this place, as the register of "
            + "recognised training companies says.")
record Recognition(
    @Column(name = "recognised_from_date")
        @Schema(
            description = "First day of the recognition.",
            examples = "2024-08-01",
            nullable = true)
        LocalDate fromDate,
    @Column(name = "recognised_until_date")
        @Schema(
            description = "Last day of the recognition.",
            examples = "2028-07-31",
            nullable = true)
        LocalDate untilDate) {

  /** SQL for whether the recognition of a place {@code p} covers its period; null when unknown. */
  static final String COVERS_PERIOD =
      """
      case when coalesce(p.recognised_from_date, p.recognised_until_date) is not null
        then p.start_date >= coalesce(p.recognised_from_date, '-infinity')
          and p.end_date <= coalesce(p.recognised_until_date, 'infinity') end""";

  boolean endsBeforeItBegins() {
    return fromDate != null && untilDate != null && untilDate.isBefore(fromDate);
  }
}
