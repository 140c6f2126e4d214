package nl.olievlek.impact;

/** By what values are told apart. */
enum Grouping {
  NONE("null::uuid", "(select null::uuid as id, null::text as name limit 0)"),
  COHORT("f.cohort_id", "cohort"),
  ORGANISATION("f.organisation_id", "organisation");

  private final String column;
  private final String table;

  Grouping(String column, String table) {
    this.column = column;
    this.table = table;
  }

  /** The column of {@code impact_fact f} that holds the group. */
  String column() {
    return column;
  }

  /** What holds the names of the groups. */
  String table() {
    return table;
  }
}
