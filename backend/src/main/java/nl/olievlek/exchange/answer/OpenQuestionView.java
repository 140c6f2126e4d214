package nl.olievlek.exchange.answer;

import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** One internship about which somebody is asked. */
@Schema(name = "AnswerableInternship", description = "One internship about which you are asked.")
record OpenQuestionView(
    @Schema(description = "The internship.") UUID internshipId,
    @Schema(description = "Who comes, as you may know them.", examples = "Noor van der Berg")
        String learnerName,
    @Schema(description = "The learner's employer.") @Nested("home") OrganisationRef home,
    @Schema(description = "Where the learner goes.") @Nested("host") OrganisationRef host,
    @Schema(description = "Ward or team.", examples = "Afdeling De Linde") String ward,
    @Schema(description = "First day.", examples = "2027-02-01") LocalDate startDate,
    @Schema(description = "Last day.", examples = "2027-02-12") LocalDate endDate,
    @Schema(description = "Whether it still waits for an answer.", examples = "OPEN")
        QuestionState state,
    @Schema(description = "Whether something else can still be answered instead.")
        boolean changeable) {

  static OpenQuestionView of(Question question, Row row, QuestionState state) {
    return new OpenQuestionView(
        row.internshipId(),
        row.learnerName(),
        row.home(),
        row.host(),
        row.ward(),
        row.startDate(),
        row.endDate(),
        state,
        question.isChangeable(row.status(), state));
  }

  /** As it is stored. */
  record Row(
      UUID internshipId,
      String learnerName,
      @Nested("home") OrganisationRef home,
      @Nested("host") OrganisationRef host,
      String ward,
      LocalDate startDate,
      LocalDate endDate,
      InternshipStatus status) {}
}
