package nl.olievlek.privacy;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is kept about the caller over HTTP. */
@Path("/me/data")
@Tag(name = "privacy")
class MyDataResource {

  private final MyDataService data;
  private final CallerLanguage language;
  private final Caller caller;

  MyDataResource(MyDataService data, CallerLanguage language, Caller caller) {
    this.data = data;
    this.language = language;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getMyData",
      summary = "Get all that is kept about you",
      description = "With why it is kept and until when, in your language.")
  @APIResponse(responseCode = "200", description = "What is kept about you.")
  public MyDataView get() {
    return data.of(caller.scope());
  }

  @GET
  @Path("/page")
  @Authenticated
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      operationId = "downloadMyDataPage",
      summary = "Get all that is kept about you as a page to read and print",
      description = "Runs no scripts and loads nothing.")
  @APIResponse(responseCode = "200", description = "The page.")
  public RestResponse<String> page() {
    var page = new MyDataPage(language.messages());
    return RestResponse.ResponseBuilder.ok(page.of(data.of(caller.scope())))
        .header("Content-Security-Policy", MyDataPage.POLICY)
        .build();
  }
}
