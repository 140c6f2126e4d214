package nl.olievlek.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** All that is done to the generated document, in order; once, while the product is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Refinements implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    new PlainSchemas().filterOpenAPI(document);
    new SharedAnswers().filterOpenAPI(document);
    new UnusedSchemas().filterOpenAPI(document);
  }
}
