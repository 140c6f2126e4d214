package nl.olievlek.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.ProblemException.Text;

/**
 * Makes the problems that features throw. Keys name a text in {@code
 * messages/<feature>_<language>.properties}, where the feature is the part of the key before the
 * first dot.
 */
public final class Problems {

  /** Name of the identity attribute with the roles that wait for a second factor, by name. */
  public static final String WITHHELD = "olievlek.withheld";

  private Problems() {}

  /** 404: it does not exist, or the caller may not know that it does. */
  public static ProblemException notFound() {
    return of(ProblemKind.NOT_FOUND);
  }

  /** 403: the caller may see it but not do this. */
  public static ProblemException forbidden() {
    return of(ProblemKind.FORBIDDEN);
  }

  /** 412: somebody else changed it since. */
  public static ProblemException stale() {
    return of(ProblemKind.STALE);
  }

  /** 428: a change must say on which version it is based. */
  public static ProblemException versionRequired() {
    return of(ProblemKind.VERSION_REQUIRED);
  }

  /** A problem that needs no more than its kind's own text. */
  public static ProblemException of(ProblemKind kind) {
    return new ProblemException(kind, new Text(kind.detailKey()), List.of(), List.of());
  }

  /** A problem of a kind, in words of its own. */
  public static ProblemException of(ProblemKind kind, String key, Object... arguments) {
    return new ProblemException(kind, new Text(key, arguments), List.of(), List.of());
  }

  /** 401: the password is right, and a second factor is asked to go on. */
  public static ProblemException secondFactor(String continuation, List<String> factors) {
    var kind = ProblemKind.SECOND_FACTOR_REQUIRED;
    return new ProblemException(
        kind, new Text(kind.detailKey()), List.of(), List.of(), continuation, factors, null);
  }

  /** 400: one field is wrong. */
  public static ProblemException invalid(String field, String key, Object... arguments) {
    return invalid(List.of(violation(field, key, arguments)));
  }

  /** 400: several fields are wrong. */
  public static ProblemException invalid(List<FieldText> fields) {
    var kind = ProblemKind.INVALID_INPUT;
    return new ProblemException(kind, new Text(kind.detailKey()), fields, List.of());
  }

  /** 400: what Bean Validation found, in the words of the caller's language that it has. */
  public static ProblemException invalid(Set<? extends ConstraintViolation<?>> found) {
    return invalid(
        found.stream()
            .map(v -> violation(Fields.of(v.getPropertyPath()), "platform.literal", v.getMessage()))
            .sorted(Comparator.comparing(FieldText::field))
            .toList());
  }

  /** One wrong field, for {@link #invalid(List)}. */
  public static FieldText violation(String field, String key, Object... arguments) {
    return new FieldText(field, new Text(key, arguments));
  }

  /** 400: a value outside a closed list. */
  public static ProblemException notAllowed(String field, List<String> allowed) {
    var kind = ProblemKind.INVALID_INPUT;
    var message = violation(field, "platform.one-of", String.join(", ", allowed));
    return new ProblemException(kind, new Text(kind.detailKey()), List.of(message), allowed);
  }

  /** 400: an identifier in the request that names nothing the caller may use. */
  public static ProblemException unknown(String field) {
    return invalid(field, "platform.unknown-reference");
  }

  /** 409: the state of things does not allow it. */
  public static ProblemException conflict(String key, Object... arguments) {
    return new ProblemException(
        ProblemKind.CONFLICT, new Text(key, arguments), List.of(), List.of());
  }

  /**
   * 409: it is there already.
   *
   * @param existing what is there; null when the caller may not see it
   */
  public static ProblemException existing(Existing existing, String key, Object... arguments) {
    return new ProblemException(new Text(key, arguments), existing);
  }

  /**
   * 409: a state that cannot be reached from the current one; names those that can.
   *
   * @param ended whether nothing follows for anybody
   */
  public static ProblemException illegalTransition(
      boolean ended, Stream<? extends Enum<?>> allowed) {
    var names = allowed.<String>map(Enum::name).sorted().toList();
    // Read by people too: the states are named to machines only.
    var text = new Text(ended ? "platform.transition-end" : "platform.transition");
    return new ProblemException(ProblemKind.ILLEGAL_TRANSITION, text, List.of(), names);
  }
}
