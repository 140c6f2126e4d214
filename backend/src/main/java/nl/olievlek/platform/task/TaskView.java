package nl.olievlek.platform.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that somebody is asked. */
@Schema(name = "Task", description = "Something that somebody is asked to do.")
public record TaskView(
    @Schema(
            description = "Tells it from every other task, for as long as it is asked.",
            examples =
                "WISH.0199a8c6-1f6b-7e0e-9d0a-111111111111.0199a8c6-1f6b-7e0e-9d0a-222222222222")
        String id,
    @Schema(description = "What kind of thing is asked.", examples = "WISH") String kind,
    @Schema(
            description = "What is asked, in words.",
            examples = "Geef je wens op voor uitwisselingsronde 3")
        String title,
    @Schema(
            description = "About what, in words; null when the title says it all.",
            examples = "Huis Wilgenvaart, afdeling De Linde",
            nullable = true)
        String text,
    @Schema(
            description = "Where in the app it is done: a path.",
            examples = "/exchange-internships/0199a8c6-1f6b-7e0e-9d0a-111111111111")
        String link,
    @Schema(description = "What it is about.") Thing thing,
    @Schema(
            description = "Who is asked or whom it is about, as you may know them.",
            nullable = true)
        Named person,
    @Schema(description = "The learner whom it is about.", nullable = true) UUID learnerId,
    @Schema(description = "The organisation that is asked.", nullable = true) Named organisation,
    @Schema(description = "The network that it is part of.", nullable = true) UUID networkId,
    @Schema(description = "What the thing is a part of, such as the round.", nullable = true)
        UUID wholeId,
    @Schema(description = "First day of what it is about.", nullable = true) LocalDate startDate,
    @Schema(description = "Last day of what it is about.", nullable = true) LocalDate endDate,
    @Schema(description = "Since when it is asked; null when that is not known.", nullable = true)
        Instant askedAt,
    @Schema(description = "The last day on which it can or should be done.", nullable = true)
        LocalDate dueDate,
    @Schema(description = "How urgent it is.", examples = "SOON") TaskUrgency urgency,
    @Schema(description = "Whom it waits for.", examples = "PERSON") TaskParty waitsFor,
    @Schema(
            description =
                "The last day on which somebody who waits asked for it once more; null for never.",
            nullable = true)
        LocalDate remindedDate) {

  /**
   * What a task is about.
   *
   * @param type what kind of thing
   */
  @Schema(name = "TaskThing", description = "What a task is about.")
  public record Thing(
      @Schema(description = "What kind of thing.", examples = "exchange-round") String type,
      UUID id,
      @Schema(description = "What it is called.", examples = "Ronde 3", nullable = true)
          String name) {}

  /** Somebody or an organisation by name. */
  @Schema(name = "TaskNamed", description = "Somebody or an organisation by name.")
  public record Named(UUID id, @Schema(examples = "Noor van der Berg") String name) {}
}
