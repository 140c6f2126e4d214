package nl.olievlek.network.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.network.theme.Themes;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.record.Owner;
import nl.olievlek.platform.record.Shape;
import nl.olievlek.platform.record.SmallRecords;

/** Results of a network. */
@ApplicationScoped
class NetworkResultRecords implements SmallRecords<NetworkResultRequest, NetworkResultView> {

  private static final Shape<NetworkResultRequest, NetworkResultView> SHAPE =
      new Shape<>(
          NetworkResult.class,
          NetworkResult::new,
          NetworkResultView.class,
          """
          select r.id, r.version, n.id as network_id, n.name as network_name, t.id as theme_id, t.name as theme_name,
            r.kind, r.title, r.description, r.url, r.licence, r.published_date,
            h.id as heir_id, h.name as heir_name, r.heir_note
          from network_result r join network n on n.id = r.network_id
          left join theme t on t.id = r.theme_id
          left join organisation h on h.id = r.heir_id""",
          "r",
          "network_id",
          Sorts.standard("title", "r.id")
              .allow("title", "r.name_key")
              .allow("publishedDate", "r.published_date"));

  private final Networks networks;
  private final Organisations organisations;
  private final Themes themes;

  NetworkResultRecords(Networks networks, Organisations organisations, Themes themes) {
    this.networks = networks;
    this.organisations = organisations;
    this.themes = themes;
  }

  @Override
  public Shape<NetworkResultRequest, NetworkResultView> shape() {
    return SHAPE;
  }

  @Override
  public Owner owner() {
    return networks.owner();
  }

  @Override
  public void check(UUID network, NetworkResultRequest result, NetworkResultRequest before) {
    if (result.themeId() != null) {
      themes.require("themeId", result.themeId(), network);
    }
    if (result.heirId() != null) {
      organisations.require("heirId", result.heirId());
    }
  }
}
