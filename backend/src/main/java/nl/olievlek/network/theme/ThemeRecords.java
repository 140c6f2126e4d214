package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.network.phase.Phases;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.record.Owner;
import nl.olievlek.platform.record.Shape;
import nl.olievlek.platform.record.SmallRecords;

/** Themes of a network. */
@ApplicationScoped
class ThemeRecords implements SmallRecords<ThemeRequest, ThemeView> {

  private static final Shape<ThemeRequest, ThemeView> SHAPE =
      new Shape<>(
          Theme.class,
          Theme::new,
          ThemeView.class,
          """
          select t.id, t.version, t.name, t.description, t.valid_from, t.valid_to,
            fp.id as first_phase_id, fp.name as first_phase_name, lp.id as last_phase_id, lp.name as last_phase_name
          from theme t
          left join network_phase fp on fp.id = t.first_phase_id
          left join network_phase lp on lp.id = t.last_phase_id""",
          "t",
          "network_id",
          Sorts.standard("name", "t.id")
              .allow("name", "t.name_key")
              .allow("validFrom", "t.valid_from"));

  private final Networks networks;
  private final Phases phases;

  ThemeRecords(Networks networks, Phases phases) {
    this.networks = networks;
    this.phases = phases;
  }

  @Override
  public Shape<ThemeRequest, ThemeView> shape() {
    return SHAPE;
  }

  @Override
  public Owner owner() {
    return networks.owner();
  }

  @Override
  public void check(UUID network, ThemeRequest theme, ThemeRequest before) {
    theme.period().requireOrder();
    phases.requireSpan(network, theme.firstPhaseId(), theme.lastPhaseId());
    if (before == null || !theme.period().equals(before.period())) {
      networks.requireWithin(network, theme.period());
    }
  }
}
