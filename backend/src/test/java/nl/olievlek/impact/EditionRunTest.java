package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditionRunTest {

  @Test
  void a_network_that_fails_keeps_no_other_from_its_edition() {
    var failing = UUID.randomUUID();
    var next = UUID.randomUUID();
    var made = new ArrayList<UUID>();
    var editions =
        new EditionService(null, null, null) {
          @Override
          List<UUID> missing() {
            return List.of(failing, next);
          }

          @Override
          void make(UUID network) {
            if (network.equals(failing)) {
              throw new IllegalStateException("no figures");
            }
            made.add(network);
          }
        };

    new EditionRun(editions).run();

    assertThat(made).containsExactly(next);
  }
}
