package nl.olievlek.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A rule that cannot fail checks nothing: each one is shown a house in which it is broken. */
class PlantedViolationsTest {

  static final List<ArchRule> RULES = ArchitectureTest.RULES;

  /** Compiled apart from the product and its tests, which would otherwise serve them. */
  private static final Map<String, String> BROKEN_HOUSE =
      Map.of(
          "network/Sly",
          "package nl.olievlek.network; public class Sly { nl.olievlek.proposal.Loose above; }",
          "proposal/Holder",
          "package nl.olievlek.proposal; class Holder { nl.olievlek.network.Sly cycle; }",
          "proposal/Loose",
          """
          package nl.olievlek.proposal;
          public class Loose {
            @jakarta.inject.Inject String injected;
            jakarta.ws.rs.core.Response http;
            @jakarta.transaction.Transactional void begin() { java.time.LocalDate.now(); }
            void whole(Table table) { table.listAll(); }
            String shout(String text) { return text.toUpperCase(); }
          }
          interface Table { void listAll(); }
          class LooseView {}
          @jakarta.persistence.Entity class Thing {}
          class ThingRepository {}
          """,
          "proposal/LooseResource",
          """
          package nl.olievlek.proposal;
          @jakarta.ws.rs.Path("/loose") class LooseResource {
            Thing entity;
            ThingRepository repository;
            @jakarta.ws.rs.GET void open() {}
          }
          """,
          "unplaced/Stray",
          "package nl.olievlek.unplaced; class Stray {}");

  private static JavaClasses planted;

  @BeforeAll
  static void plant(@TempDir Path folder) throws IOException {
    var options =
        new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", folder.resolve("out").toString()));
    for (var source : BROKEN_HOUSE.entrySet()) {
      var file = folder.resolve(source.getKey() + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      options.add(file.toString());
    }
    var failed =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
    assertThat(failed).isZero();
    planted = new ClassFileImporter().importPath(folder.resolve("out"));
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void every_rule_sees_its_violation(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(planted)).isInstanceOf(AssertionError.class);
  }

  @Test
  void the_package_order_sees_a_look_upward_and_a_package_without_a_place() {
    assertThatThrownBy(() -> PackageOrder.RULE.check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nl.olievlek.network.Sly")
        .hasMessageContaining("nl.olievlek.unplaced.Stray is in a package without a place");
  }
}
