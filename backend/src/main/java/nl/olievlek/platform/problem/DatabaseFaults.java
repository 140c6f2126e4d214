package nl.olievlek.platform.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/**
 * What a failure in the database means to the caller. A constraint never comes out as a fault of
 * ours.
 */
public final class DatabaseFaults {

  private DatabaseFaults() {}

  /** The problem that a failure means, or nothing when it is a fault of ours. */
  public static Optional<ProblemException> problemOf(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return Optional.of(problem);
      }
      if (cause instanceof OptimisticLockException) {
        return Optional.of(Problems.stale());
      }
      if (cause instanceof SQLException sql) {
        return meanwhile(sql).or(() -> kindOf(sql).map(Problems::of));
      }
      // What went wrong while committing is told beside the cause, not as the cause.
      for (var beside : cause.getSuppressed()) {
        var problem = problemOf(beside);
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a failure only says that the database cannot be reached for now. */
  public static boolean unreachable(Throwable failure) {
    return problemOf(failure)
        .filter(problem -> problem.status() == ProblemKind.UNAVAILABLE.status())
        .isPresent();
  }

  /** Two got in each other's way: who asks again sees what the other did. */
  private static Optional<ProblemException> meanwhile(SQLException failure) {
    return Set.of("40001", "40P01").contains(String.valueOf(failure.getSQLState()))
        ? Optional.of(Problems.conflict("platform.meanwhile"))
        : Optional.empty();
  }

  private static Optional<ProblemKind> kindOf(SQLException failure) {
    var state = failure.getSQLState();
    if (failure instanceof SQLTransientConnectionException || state == null) {
      return Optional.of(ProblemKind.UNAVAILABLE);
    }
    return Optional.ofNullable(
        switch (state) {
          case "23505", "23P01" -> ProblemKind.ALREADY_EXISTS;
          case "23503" -> ProblemKind.IN_USE;
          case "23502", "23514", "22001", "22003", "22007", "22008", "22021", "22P05" ->
              ProblemKind.INVALID_INPUT;
          // It took longer than anything may.
          case "57014" -> ProblemKind.UNAVAILABLE;
          default -> unreachable(state) ? ProblemKind.UNAVAILABLE : null;
        });
  }

  /** Classes 08 (connection), 57P (shutdown) and 53 (out of resources). */
  private static boolean unreachable(String state) {
    return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
  }
}
