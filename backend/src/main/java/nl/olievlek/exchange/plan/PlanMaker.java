package nl.olievlek.exchange.plan;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.olievlek.planning.ImpossiblePins;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.planning.TooManyCases;
import nl.olievlek.platform.problem.DatabaseFaults;
import org.jboss.logging.Logger;

/** Makes the plans that were asked for, one at a time, beside the requests. */
@ApplicationScoped
class PlanMaker {

  private static final Logger LOG = Logger.getLogger(PlanMaker.class);

  private final PlanMakingService making;
  private final Solver solver;
  private final PlanJson json;
  private final ExecutorService bench =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("plan-maker-", 0).factory());
  private volatile PlanInHand hand;

  PlanMaker(PlanMakingService making, Solver solver, PlanJson json) {
    this.making = making;
    this.solver = solver;
    this.json = json;
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Asked asked) {
    start();
  }

  void stop(@Observes(during = TransactionPhase.AFTER_SUCCESS) Cancelled cancelled) {
    var now = hand;
    if (now != null && now.id().equals(cancelled.plan())) {
      now.stop();
    }
  }

  /** Tells how far the plan in hand is; with empty hands, looks for one that was left behind. */
  @Scheduled(
      every = "{olievlek.plan.beat}",
      delayed = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void beat() {
    var now = hand;
    if (now == null) {
      start();
    } else if (!making.beat(now.id(), now.progress())) {
      now.stop();
    }
  }

  @PreDestroy
  void leave() {
    bench.shutdownNow();
  }

  /** Makes what waits, beside the caller. */
  Future<?> start() {
    return bench.submit(this::makeWhatWaits);
  }

  private void makeWhatWaits() {
    try {
      for (var due = making.claim(); due.isPresent(); due = making.claim()) {
        make(due.get());
      }
    } catch (RuntimeException fault) {
      // Looked for again at the next beat: no need to tell the whole of it each time.
      if (DatabaseFaults.unreachable(fault)) {
        LOG.warn("Plans wait until the database is there again");
      } else {
        LOG.error("Plans wait that cannot be made now", fault);
      }
    }
  }

  private void make(ClaimedPlan claimed) {
    if (claimed.attempts() > PlanMakingService.ATTEMPTS) {
      making.fail(claimed.id(), PlanFault.BROKEN_OFF);
      return;
    }
    var now = new PlanInHand(claimed.id());
    hand = now;
    try {
      var rounds =
          claimed.instances().stream().map(one -> json.read(one, PlanningInstance.class)).toList();
      var made = solver.plan(rounds, now);
      now.at(PlanPhase.STORING);
      making.store(claimed.id(), made);
    } catch (Stopped stopped) {
      LOG.debugf("Plan %s is not wanted any more", claimed.id());
    } catch (TooManyCases hard) {
      making.fail(claimed.id(), PlanFault.TOO_HARD);
    } catch (ImpossiblePins impossible) {
      making.fail(claimed.id(), PlanFault.IMPOSSIBLE_PINS);
    } catch (RuntimeException fault) {
      LOG.errorf(fault, "Plan %s was not made", claimed.id());
      making.fail(claimed.id(), PlanFault.UNEXPECTED);
    } finally {
      hand = null;
    }
  }

  /** A plan was asked for. */
  record Asked(UUID plan) {}

  /** A plan is not wanted any more. */
  record Cancelled(UUID plan) {}
}
