package nl.olievlek.platform.openapi;

import java.util.Comparator;
import java.util.List;
import nl.olievlek.platform.privacy.Keeps;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Lists the kinds of data that the features say they keep. */
class DataKinds implements OASFilter {

  private final IndexView classes;

  DataKinds(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var kinds =
        classes.getAnnotations(Keeps.class).stream()
            .sorted(Comparator.comparing(kept -> kept.value("position").asInt()))
            .<Object>map(kept -> kept.value().asString())
            // Classes that are made of others while the product is built repeat what they say.
            .distinct()
            .toList();
    var schema = document.getComponents().getSchemas().get("DataKind");
    schema.setType(List.of(Schema.SchemaType.STRING));
    schema.setProperties(null);
    schema.setDescription(null);
    schema.setEnumeration(kinds);
  }
}
