package nl.olievlek.exchange.internship.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import nl.olievlek.exchange.internship.hours.HoursRepository.NewHours;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/** Section {@code internshipHours}. */
@ApplicationScoped
class HoursImport implements ImportSection {

  private final HoursRepository hours;
  private final Clock clock;

  HoursImport(HoursRepository hours, Clock clock) {
    this.hours = hours;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "internshipHours";
  }

  @Override
  public int order() {
    return 546;
  }

  @Override
  public void read(ImportRow row) {
    row.requiredText("hours");
    var line =
        new NewHours(
            row.requiredDate("workedDate"),
            BigDecimal.valueOf(row.decimal("hours")),
            row.text("note"),
            row.requiredConstant("status", HoursStatus.class),
            null);
    hours.add(row.requiredReference("internship"), line, null, clock.instant());
  }
}
