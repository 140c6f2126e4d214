package nl.olievlek.platform.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/**
 * Ends a request with a problem document. Made by {@link Problems}; its texts are found when it is
 * answered.
 */
public final class ProblemException extends WebApplicationException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemKind kind;
  private final transient Text detail;
  private final transient List<FieldText> fields;
  private final transient List<String> allowed;
  private final transient String continuation;
  private final transient List<String> factors;
  private final transient Existing existing;

  ProblemException(ProblemKind kind, Text detail, List<FieldText> fields, List<String> allowed) {
    this(kind, detail, fields, allowed, null, null, null);
  }

  ProblemException(Text detail, Existing existing) {
    this(ProblemKind.ALREADY_EXISTS, detail, List.of(), List.of(), null, null, existing);
  }

  ProblemException(
      ProblemKind kind,
      Text detail,
      List<FieldText> fields,
      List<String> allowed,
      String continuation,
      List<String> factors,
      Existing existing) {
    super(kind.slug(), kind.status());
    this.kind = kind;
    this.detail = detail;
    this.fields = fields;
    this.allowed = allowed;
    this.continuation = continuation;
    this.factors = factors;
    this.existing = existing;
  }

  /** What is wrong. */
  public Text detail() {
    return detail;
  }

  /** What is wrong by field; empty when it is about no field. */
  public List<FieldText> fields() {
    return fields;
  }

  /** The document in one language. */
  public Problem in(Messages messages, String instance) {
    var violations =
        fields.stream()
            .map(
                f ->
                    new Problem.Violation(
                        f.field(), messages.text(f.text().key(), f.text().arguments())))
            .toList();
    return new Problem(
        kind.type(),
        messages.text(kind.titleKey()),
        kind.status(),
        messages.text(detail.key(), detail.arguments()),
        instance,
        violations.isEmpty() ? null : violations,
        allowed.isEmpty() ? null : allowed,
        continuation,
        factors,
        existing);
  }

  /** HTTP status. */
  public int status() {
    return kind.status();
  }

  /** A message by its key. */
  public record Text(String key, Object... arguments) {}

  /** What is wrong with one field. */
  public record FieldText(String field, Text text) {}
}
