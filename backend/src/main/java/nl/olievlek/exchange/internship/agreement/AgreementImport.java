package nl.olievlek.exchange.internship.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;

/**
 * Section {@code internshipAgreements}: first versions, as drawn up from place and wish, with the
 * day on which each party agreed.
 */
@ApplicationScoped
class AgreementImport implements ImportSection {

  private final AgreementRepository agreements;
  private final AgreementRules rules;
  private final Clock clock;

  AgreementImport(AgreementRepository agreements, AgreementRules rules, Clock clock) {
    this.agreements = agreements;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "internshipAgreements";
  }

  @Override
  public int order() {
    return 545;
  }

  @Override
  public void read(ImportRow row) {
    var internship = row.requiredReference("internship");
    agreements.addFirst(
        internship, rules.hoursPerWeek(), null, at(row.requiredDate("drawnUpDate")));
    var agreed = new EnumMap<Signatory, Instant>(Signatory.class);
    for (var party : Signatory.values()) {
      var day = row.date(party.name().toLowerCase(Locale.ROOT) + "AgreedDate");
      if (day != null) {
        agreed.put(party, at(day));
      }
    }
    agreements.approveFirst(internship, agreed);
  }

  private Instant at(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
