package nl.olievlek.platform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.RecordSample;
import nl.olievlek.testing.RecordSamples;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for small records, whatever they are about. */
@ApiTest
class SmallRecordsTest {

  @Inject @Any Instance<RecordSamples> features;
  @Inject World world;
  @Inject Sql sql;
  @Inject Statements statements;

  @TestFactory
  Stream<DynamicTest> the_same_request_twice_adds_once() {
    return ofEach(
        kind -> {
          var id = kind.owner().get();
          var body = kind.body().apply(id);
          var admin = world.admin();
          var key = Rows.unique("key");

          var first = admin.sends(body).header("Idempotency-Key", key).post(kind.of(id));
          var second = admin.sends(body).header("Idempotency-Key", key).post(kind.of(id));

          first.then().statusCode(201);
          assertThat(second.asString()).isEqualTo(first.asString());
          admin.asks().get(kind.of(id) + "?withTotal=true").then().body("total", equalTo(1));
        });
  }

  @TestFactory
  Stream<DynamicTest> only_those_who_run_it_add_and_change_and_everyone_sees_it() {
    return ofEach(
        kind -> {
          var id = kind.owner().get();
          var path = kind.of(id);
          var body = kind.body().apply(id);
          var added = added(kind, id);
          var stranger = kind.runner().apply(kind.owner().get());
          var learner = world.learnerOf(world.network(), world.careProvider());

          if (kind.field() != null) {
            var change = stranger.sends(body).header("If-Match", "\"0\"").put(path + "/" + added);
            change.then().statusCode(403);
          }
          stranger.sends(body).post(path).then().statusCode(403);
          learner.sends(body).post(path).then().statusCode(403);
          learner.asks().get(path).then().statusCode(200).body("items.id", contains(added));
        });
  }

  @TestFactory
  Stream<DynamicTest> a_change_needs_the_newest_version_and_is_told_by_field() {
    return ofEach(
        kind -> {
          if (kind.field() == null) {
            return;
          }
          var id = kind.owner().get();
          var admin = world.admin();
          var added = added(kind, id);
          var path = kind.of(id) + "/" + added;
          var body = kind.changed(kind.body().apply(id));

          admin.sends(body).put(path).then().statusCode(428);
          admin.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
          var changed = admin.sends(body).header("If-Match", "\"0\"").put(path).then();

          changed.statusCode(200).header("ETag", "\"1\"").body(kind.field(), equalTo("Anders"));
          assertThat(changedFields(added)).containsExactly(List.of(kind.field()));
        });
  }

  @TestFactory
  Stream<DynamicTest> what_belongs_to_another_is_not_found() {
    return ofEach(
        kind -> {
          var id = kind.owner().get();
          var admin = world.admin();
          var added = added(kind, id);
          var elsewhere = kind.of(kind.owner().get());

          admin.asks().get(elsewhere).then().statusCode(200).body("items.id", not(hasItem(added)));
          admin.asks().get(elsewhere + "/" + added).then().statusCode(404);
          if (kind.field() != null) {
            var body = kind.body().apply(id);
            var change = admin.sends(body).header("If-Match", "\"0\"").put(elsewhere + "/" + added);
            change.then().statusCode(404);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> a_list_takes_three_statements_whatever_its_length() {
    return ofEach(
        kind -> {
          var id = kind.owner().get();
          var admin = world.admin();

          var empty = statements.during(() -> admin.asks().get(kind.of(id)));
          added(kind, id);
          var filled = statements.during(() -> admin.asks().get(kind.of(id) + "?pageSize=250"));

          assertThat(List.of(empty, filled)).containsOnly(3L);
        });
  }

  @TestFactory
  Stream<DynamicTest> wrong_input_is_named_by_field() {
    return ofEach(
        kind -> {
          var path = kind.of(kind.owner().get());
          var nowhere = kind.of(UUID.randomUUID());
          var admin = world.admin();

          admin.sends(Map.of("colour", "red")).post(path).then().statusCode(400);
          var faults = admin.sends(kind.wrong()).post(path).then().statusCode(400);
          faults.body("violations.field", equalTo(kind.faults()));
          admin.sends(kind.wrong()).post(nowhere).then().statusCode(400);
          admin.asks().get(nowhere).then().statusCode(404);
        });
  }

  private Stream<DynamicTest> ofEach(Consumer<RecordSample> check) {
    var kinds = features.stream().flatMap(feature -> feature.kinds().stream()).toList();
    assertThat(kinds).isNotEmpty();
    return kinds.stream()
        .map(kind -> DynamicTest.dynamicTest(kind.toString(), () -> check.accept(kind)));
  }

  private String added(RecordSample kind, UUID owner) {
    var body = kind.body().apply(owner);
    var added = world.admin().sends(body).post(kind.of(owner)).then().statusCode(201);
    return added.extract().path("id");
  }

  private List<Object> changedFields(String id) {
    var trail =
        Query.of("select fields from audit_record")
            .where("subject_id = :id", "id", UUID.fromString(id))
            .where("action = :action", "action", "CHANGED");
    return sql.rows(trail).stream().map(row -> row.get("fields")).toList();
  }
}
