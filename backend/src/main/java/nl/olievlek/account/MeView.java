package nl.olievlek.account;

import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.SecondFactor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller. */
@Schema(name = "Me", description = "Who you are and what you may do.")
public record MeView(
    UUID id,
    @Schema(examples = "Noor") String givenName,
    @Schema(description = "Full name.", examples = "Noor van der Berg") String name,
    @Schema(examples = "noor@example.nl", nullable = true) String email,
    @Schema(description = "Language of your messages.", examples = "nl") Language preferredLanguage,
    @Schema(description = "Whether you are made up, for a sample.") boolean sample,
    @Schema(description = "Your roles that work in this session, each once.") List<Role> roles,
    @Schema(description = "Your roles with where they work.") List<GrantView> grants,
    @Schema(description = "Whether you run every network and speak for every organisation.")
        boolean runsEverything,
    @Schema(description = "The networks that you run, by name.") List<GrantView.Place> runs,
    @Schema(description = "The organisations that you speak for, by name.")
        List<GrantView.Place> speaksFor,
    @Schema(description = "The organisations in which you look after learners, by name.")
        List<GrantView.Place> supervises,
    @Schema(description = "The classes that you teach, by name.") List<GrantView.Place> teaches,
    @Schema(description = "The roles that you may give somewhere.") List<Role> gives,
    @Schema(
            description =
                "The operations of this API that your roles open, by operationId. What they work on"
                    + " decides the rest: each single answer says in may and in its transitions"
                    + " what you can do with it.",
            examples = "[\"getMe\", \"listMeetings\"]")
        List<String> operations,
    @Schema(description = "Your roles that wait for your second factor, and who asks for it.")
        List<Withheld> withheld,
    @Schema(
            description =
                "The networks you take part in, by name, those that ended last; at most 250.")
        List<GrantView.Place> networks,
    @Schema(description = "Your trajectories, when you are a learner.")
        List<Trajectory> trajectories,
    @Schema(
            description =
                "How you stand with your second factor; roles that ask for one wait for it.")
        SecondFactor secondFactor) {

  /** A role of the caller that waits. */
  @Schema(name = "WithheldRole", description = "A role that waits for your second factor.")
  record Withheld(
      GrantView role,
      @Schema(description = "Who asks for it.", examples = "ORGANISATION") AskedBy askedBy) {}

  /** Who asks for a second factor. */
  enum AskedBy {
    PLATFORM,
    ORGANISATION
  }

  /** A trajectory of the caller. */
  @Schema(name = "MyTrajectory", description = "One of your trajectories as a learner.")
  record Trajectory(
      @Schema(description = "The learner, as other operations name it.") UUID learnerId,
      GrantView.Place network,
      @Schema(nullable = true) GrantView.Place cohort) {}
}
