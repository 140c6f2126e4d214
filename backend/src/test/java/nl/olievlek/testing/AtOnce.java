package nl.olievlek.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does things in the same moment, each in a thread of its own. The threads that the machine shares
 * out are too few: on two processors there is one, and what it is given goes one after the other.
 */
public final class AtOnce {

  private AtOnce() {}

  /** What each of two comes to. */
  public static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
    return all(List.of(one, other));
  }

  /** What each comes to, in their order. */
  public static <T> List<T> all(List<Supplier<T>> deeds) {
    var together = new CyclicBarrier(deeds.size());
    try (var threads = Executors.newFixedThreadPool(deeds.size())) {
      var answers =
          deeds.stream()
              .map(deed -> CompletableFuture.supplyAsync(() -> after(together, deed), threads))
              .toList();
      return answers.stream().map(CompletableFuture::join).toList();
    }
  }

  /** What the same thing comes to, each time. */
  public static <T> List<T> times(int count, Supplier<T> deed) {
    return all(Stream.generate(() -> deed).limit(count).toList());
  }

  private static <T> T after(CyclicBarrier together, Supplier<T> deed) {
    try {
      together.await();
      return deed.get();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
