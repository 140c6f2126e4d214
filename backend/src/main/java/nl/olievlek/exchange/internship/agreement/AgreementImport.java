package nl.olievlek.exchange.internship.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/**
 * Section {@code internshipAgreements}: first versions, as drawn up from place and wish, with the
 * day on which each party agreed.
 */
@ApplicationScoped
@Section(value = "internshipAgreements", order = 545)
class AgreementImport implements ImportSection<AgreementImport.Row> {

  private final AgreementRepository agreements;
  private final AgreementRules rules;

  AgreementImport(AgreementRepository agreements, AgreementRules rules) {
    this.agreements = agreements;
    this.rules = rules;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var internship = row.internshipId();
    agreements.addFirst(internship, rules.hoursPerWeek(), null, context.since(row.drawnUpDate()));
    var agreed = new EnumMap<Signatory, Instant>(Signatory.class);
    for (var party : Signatory.values()) {
      var day = row.agreedDate(party);
      if (day != null) {
        agreed.put(party, context.since(day));
      }
    }
    agreements.approveFirst(internship, agreed);
    return null;
  }

  /** A row. */
  record Row(
      @NotNull UUID internshipId,
      @NotNull LocalDate drawnUpDate,
      LocalDate learnerAgreedDate,
      LocalDate homeAgreedDate,
      LocalDate hostAgreedDate) {

    LocalDate agreedDate(Signatory party) {
      return switch (party) {
        case LEARNER -> learnerAgreedDate;
        case HOME -> homeAgreedDate;
        case HOST -> hostAgreedDate;
      };
    }
  }
}
