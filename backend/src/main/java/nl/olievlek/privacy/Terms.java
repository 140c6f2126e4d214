package nl.olievlek.privacy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.privacy.DataKind;

/**
 * How long data are kept after they ended.
 *
 * @param rules the rules that were made
 */
record Terms(List<Rule> rules) {

  /** Months for what no rule names. */
  static final int STANDARD_MONTHS = 24;

  /** Months that data of an organisation are kept; null asks for where no organisation is known. */
  int months(DataKind kind, UUID organisation) {
    return rules.stream()
        .filter(rule -> rule.kind().equals(kind.name()))
        .filter(rule -> rule.organisationId() == null || rule.organisationId().equals(organisation))
        // The organisation's own rule goes before the one for all.
        .reduce((one, other) -> one.organisationId() == null ? other : one)
        .map(Rule::months)
        .orElse(STANDARD_MONTHS);
  }

  /** The fewest months that anybody keeps data of a kind. */
  int shortest(DataKind kind) {
    return rules.stream()
        .filter(rule -> rule.kind().equals(kind.name()))
        .filter(rule -> Objects.nonNull(rule.organisationId()))
        .mapToInt(Rule::months)
        .reduce(months(kind, null), Math::min);
  }

  /** One rule; without an organisation it counts for all that have none of their own. */
  record Rule(String kind, UUID organisationId, int months) {}
}
