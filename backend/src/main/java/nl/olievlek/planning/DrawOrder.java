package nl.olievlek.planning;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The order in which learners are drawn, which anybody can compute again.
 *
 * <p>First who had the worst luck so far: the highest sum over the earlier rounds of (draw position
 * − ½), in millionths. Positions count and ranks do not: a learner cannot change a position by
 * wishing cleverly. Equal luck, as for everybody in a first round, is decided by the ticket, lowest
 * first: SHA-256 over the bytes of the seed followed by the 16 bytes of the learner's id.
 */
public final class DrawOrder {

  private static final double MILLION = 1e6;

  private DrawOrder() {}

  /** The learners, drawn first to last. */
  public static List<Applicant> of(List<Applicant> applicants, String seed) {
    record Ticket(Applicant applicant, long badLuck, String number) {}
    return applicants.parallelStream()
        .map(a -> new Ticket(a, badLuck(a), ticket(seed, a.id())))
        .sorted(Comparator.comparingLong(Ticket::badLuck).reversed().thenComparing(Ticket::number))
        .map(Ticket::applicant)
        .toList();
  }

  /** The ticket of one learner, in hexadecimal. */
  public static String ticket(String seed, UUID applicant) {
    byte[] id =
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(applicant.getMostSignificantBits())
            .putLong(applicant.getLeastSignificantBits())
            .array();
    var digest = SeedCommitment.sha256();
    digest.update(HexFormat.of().parseHex(seed));
    return HexFormat.of().formatHex(digest.digest(id));
  }

  /** Bad luck in earlier rounds, in millionths. */
  static long badLuck(Applicant applicant) {
    return applicant.earlierDrawPositions().stream()
        .mapToLong(position -> Math.round((position - 0.5) * MILLION))
        .sum();
  }
}
