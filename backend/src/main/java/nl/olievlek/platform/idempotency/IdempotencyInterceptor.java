package nl.olievlek.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import nl.olievlek.platform.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;

/** Wraps a creating endpoint in a transaction that also keeps its answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class IdempotencyInterceptor {

  /** Longest key that is accepted. */
  private static final int LONGEST = 200;

  private final HttpServerRequest request;
  private final IdempotencyRecords records;

  IdempotencyInterceptor(HttpServerRequest request, IdempotencyRecords records) {
    this.request = request;
    this.records = records;
  }

  @AroundInvoke
  Object once(InvocationContext invocation) throws Exception {
    var key = request.getHeader("Idempotency-Key");
    if (key == null) {
      return invocation.proceed();
    }
    if (key.isBlank() || key.length() > LONGEST) {
      throw Problems.invalid("Idempotency-Key", "platform.idempotency-key", LONGEST);
    }
    return QuarkusTransaction.joiningExisting().call(() -> answer(key, invocation));
  }

  private RestResponse<?> answer(String key, InvocationContext invocation) throws Exception {
    var fingerprint =
        records.fingerprint(request.method().name(), request.path(), invocation.getParameters());
    var kept = records.begin(key, fingerprint);
    if (kept.isPresent()) {
      return kept.get().replay();
    }
    var response = (RestResponse<?>) invocation.proceed();
    records.keep(key, response);
    return response;
  }
}
