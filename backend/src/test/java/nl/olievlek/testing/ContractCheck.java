package nl.olievlek.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds every answer, and every request that succeeded, to the contract. */
public class ContractCheck implements BeforeEachCallback {

  private static OpenApiInteractionValidator answers;
  private static Filter filter;

  @Override
  public void beforeEach(ExtensionContext context) {
    RestAssured.basePath = "/api/v1";
    RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    if (filter == null) {
      var contract = RestAssured.given().get("/openapi.json").asString();
      answers = validator(contract, Level.IGNORE);
      filter = new Validation(validator(contract, Level.ERROR), answers);
    }
    RestAssured.replaceFiltersWith(filter);
  }

  /** Holds an answer to the contract that came without RestAssured. */
  public static void hold(HttpResponse<String> answer) {
    var held = SimpleResponse.Builder.status(answer.statusCode()).withBody(answer.body());
    answer.headers().map().forEach((name, values) -> held.withHeader(name, values));
    var request = answer.request();
    refuse(
        answers.validateResponse(
            request.uri().getPath(), Request.Method.valueOf(request.method()), held.build()));
  }

  private static void refuse(ValidationReport report) {
    if (report.hasErrors()) {
      Assertions.fail("Outside the contract: " + report.getMessages());
    }
  }

  private static OpenApiInteractionValidator validator(String contract, Level requests) {
    var levels =
        LevelResolver.create()
            .withLevel("validation.request", requests)
            // The check of the access token is the product's own and tested as such.
            .withLevel("validation.request.security.missing", Level.IGNORE)
            .withLevel("validation.request.path.missing", Level.IGNORE)
            .withLevel("validation.request.operation.notAllowed", Level.IGNORE)
            .build();
    return OpenApiInteractionValidator.createForInlineApiSpecification(contract)
        .withLevelResolver(levels)
        .build();
  }

  private record Validation(OpenApiInteractionValidator both, OpenApiInteractionValidator answer)
      implements Filter {

    @Override
    public Response filter(
        FilterableRequestSpecification request,
        FilterableResponseSpecification specification,
        FilterContext context) {
      var response = context.next(request, specification);
      var validator = response.statusCode() < 300 ? both : answer;
      refuse(validator.validate(RestAssuredRequest.of(request), RestAssuredResponse.of(response)));
      return response;
    }
  }
}
