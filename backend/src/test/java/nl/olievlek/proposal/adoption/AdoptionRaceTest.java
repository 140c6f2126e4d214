package nl.olievlek.proposal.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.olievlek.proposal.ProposalFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.RepeatedTest;

/** Two organisations say in the same moment from whom they learnt it. */
@ApiTest
class AdoptionRaceTest {

  @Inject World world;
  @Inject ProposalFixture fixture;

  @RepeatedTest(6)
  void two_do_not_learn_from_each_other() {
    var network = world.network();
    var proposal = fixture.proposal(network, world.memberOf(network), null, "STANDARD");
    var one = fixture.adoption(proposal, world.memberOf(network), null, "IN_USE");
    var other = fixture.adoption(proposal, world.memberOf(network), null, "IN_USE");
    var coordinator = world.coordinatorOf(network);

    var answers =
        AtOnce.both(
            learns(coordinator, proposal, one, other), learns(coordinator, proposal, other, one));

    assertThat(answers).containsExactlyInAnyOrder(200, 400);
  }

  private static Supplier<Integer> learns(Persona who, UUID proposal, UUID adoption, UUID from) {
    var path = "/improvement-proposals/" + proposal + "/adoptions/" + adoption;
    return () ->
        who.sends(Map.of("learntFromId", from))
            .noFilters()
            .header("If-Match", "\"0\"")
            .put(path)
            .statusCode();
  }
}
