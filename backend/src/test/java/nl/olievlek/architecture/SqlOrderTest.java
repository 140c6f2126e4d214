package nl.olievlek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL reads only tables of packages before its own, as Java does. */
class SqlOrderTest {

  private static final SqlOrder ORDER = SqlOrder.ofTheHouse();

  @Test
  void nobody_reads_a_table_of_a_later_package() {
    assertThat(ORDER.upward()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "learner, learner",
    "network_phase, network",
    "exchange_round_cohort, exchange",
    "transition_record, platform",
    "accepted_membership, network"
  })
  void tables_and_views_have_an_owner(String table, String owner) {
    assertThat(ORDER.owner(table)).isEqualTo(owner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"select w.id from wish w\"",
        "\"\"\"\n select 1 from person p\n left join wish w on true\"\"\"",
        "\"select p.id from person p, wish w where true\"",
        "\"exists (select 1 from (wish w join person p on true))\"",
        "\"update wish set absent = true\"",
        "\"delete from wish\"",
        "\"insert into wish values (1)\""
      })
  void a_planted_look_upward_is_seen(String source) {
    assertThat(ORDER.upward("account", "class Sly { String sql = " + source + "; }"))
        .containsExactly("account reads wish of exchange");
    assertThat(ORDER.upward("exchange", source)).isEmpty();
  }
}
