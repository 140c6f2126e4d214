package nl.olievlek;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import nl.olievlek.platform.database.EmbeddedDatabase;

/** Starts the product; brings its own PostgreSQL when no other one is configured. */
@QuarkusMain
public final class Olievlek {

  /** The product's working name; the one place that holds it. */
  public static final String NAME = "Olievlek";

  private Olievlek() {}

  public static void main(String... arguments) {
    EmbeddedDatabase.startUnlessConfigured();
    Quarkus.run(arguments);
  }
}
