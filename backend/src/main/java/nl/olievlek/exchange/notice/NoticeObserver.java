package nl.olievlek.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import nl.olievlek.exchange.internship.InternshipChanged;
import nl.olievlek.exchange.plan.PlanPublished;

/**
 * Gathers what happens in a transaction and has it told just before the end, so that nobody reads
 * two messages about one deed, and none about what was undone.
 */
@ApplicationScoped
class NoticeObserver {

  private final TransactionSynchronizationRegistry transaction;
  private final Notices notices;

  NoticeObserver(TransactionSynchronizationRegistry transaction, Notices notices) {
    this.transaction = transaction;
    this.notices = notices;
  }

  void changed(@Observes InternshipChanged change) {
    batch().add(change);
  }

  void published(@Observes PlanPublished plan) {
    batch().add(plan.id());
  }

  private Batch batch() {
    if (transaction.getResource(Batch.class) instanceof Batch known) {
      return known;
    }
    var batch = new Batch();
    transaction.putResource(Batch.class, batch);
    transaction.registerInterposedSynchronization(new AtTheEnd(batch));
    return batch;
  }

  private final class AtTheEnd implements Synchronization {

    private final Batch batch;

    AtTheEnd(Batch batch) {
      this.batch = batch;
    }

    @Override
    public void beforeCompletion() {
      if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
        notices.tell(batch);
      }
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing is left to do.
    }
  }
}
