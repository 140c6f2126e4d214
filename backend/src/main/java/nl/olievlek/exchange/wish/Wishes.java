package nl.olievlek.exchange.wish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Wishes as later features see them. */
@ApplicationScoped
public class Wishes {

  private final WishRepository wishes;

  Wishes(WishRepository wishes) {
    this.wishes = wishes;
  }

  /** Learners who do not take part in a round; only for making its plan. */
  public Set<UUID> absent(UUID round) {
    return wishes.absent(round);
  }

  /** The wishes given in a round, by learner; only for making its plan. */
  public Map<UUID, GivenWish> of(UUID round) {
    return wishes.given(round).stream()
        .collect(Collectors.toMap(GivenWish::learnerId, Function.identity()));
  }
}
