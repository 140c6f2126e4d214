package nl.olievlek.impact;

import nl.olievlek.platform.disclosure.Dimension;

/** By what values are told apart. */
enum Grouping {
  NONE("null::uuid", "(select null::uuid as id, null::text as name limit 0)", null),
  COHORT("f.cohort_id", "cohort", Dimension.COHORT),
  ORGANISATION("f.organisation_id", "organisation", Dimension.ORGANISATION);

  private final String column;
  private final String table;
  private final Dimension dimension;

  Grouping(String column, String table, Dimension dimension) {
    this.column = column;
    this.table = table;
    this.dimension = dimension;
  }

  /** The column of {@code impact_fact f} that holds the group. */
  String column() {
    return column;
  }

  /** Whether a row is the total, which every query has. */
  String isTotal() {
    return this == NONE ? "true" : "grouping(" + column + ") = 1";
  }

  /** What to count for: each group, and all together. */
  String sets() {
    return this == NONE ? "" : "group by grouping sets ((" + column + "), ())";
  }

  /** What holds the names of the groups. */
  String table() {
    return table;
  }

  /** The dimension of what is published; null for the whole. */
  Dimension dimension() {
    return dimension;
  }
}
