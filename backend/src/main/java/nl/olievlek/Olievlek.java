package nl.olievlek;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Locale;
import nl.olievlek.platform.database.EmbeddedDatabase;
import nl.olievlek.platform.storage.FolderRefused;
import nl.olievlek.platform.storage.TemporaryFolder;

/** Starts the product; brings its own PostgreSQL when no other one is configured. */
@QuarkusMain
public final class Olievlek {

  /** The product's working name; the one place that holds it. */
  public static final String NAME = "Olievlek";

  private Olievlek() {}

  public static void main(String... arguments) {
    // What is said is in the reader's language and what is written is for machines: never in the
    // language or the digits of the machine that it happens to run on.
    Locale.setDefault(Locale.ROOT);
    System.setProperty("quarkus.vertx.cache-directory", TemporaryFolder.make());
    // What is no address is refused by RouterProblems, in words; Vert.x would refuse it without
    // any.
    System.setProperty("vertx.disableURIValidation", "true");
    try {
      EmbeddedDatabase.startUnlessConfigured();
    } catch (FolderRefused refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    }
    Quarkus.run(arguments);
  }
}
