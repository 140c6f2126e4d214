package nl.olievlek.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** All that is done to the generated document, in order; once, while the product is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Refinements implements OASFilter {

  private final IndexView classes;

  /** With the classes of the product, of which the document tells. */
  public Refinements(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    new DataKinds(classes).filterOpenAPI(document);
    new PlainSchemas().filterOpenAPI(document);
    new SharedAnswers().filterOpenAPI(document);
    new UnusedSchemas().filterOpenAPI(document);
  }
}
