package nl.olievlek.platform.record;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.olievlek.platform.security.Scope;

/**
 * To what small records belong, and who may do something with those of one. Each refuses with 404
 * what there is not, the last two with 403 who may not.
 *
 * @param look whoever is signed in looks
 * @param add who adds to it
 * @param change who changes what it has
 */
public record Owner(
    Consumer<UUID> look, BiConsumer<UUID, Scope> add, BiConsumer<UUID, Scope> change) {}
