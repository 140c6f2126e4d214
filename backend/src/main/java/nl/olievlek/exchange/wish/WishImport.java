package nl.olievlek.exchange.wish;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code wishes}. */
@ApplicationScoped
class WishImport implements ImportSection {

  private final WishRepository wishes;

  WishImport(WishRepository wishes) {
    this.wishes = wishes;
  }

  @Override
  public String name() {
    return "wishes";
  }

  @Override
  public int order() {
    return 520;
  }

  @Override
  public void read(ImportRow row) {
    var request =
        new WishRequest(
            row.text("learningQuestion"),
            row.references("rankedHosts"),
            row.texts("topics"),
            row.dates("unavailableDates"),
            row.flag("absent"),
            row.text("absenceReason"));
    var wish = new Wish(row.requiredReference("round"), row.requiredReference("learner"), request);
    wishes.persist(wish);
    row.named(wish.id());
  }
}
