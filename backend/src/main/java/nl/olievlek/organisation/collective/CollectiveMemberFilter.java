package nl.olievlek.organisation.collective;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.record.Selection;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members of a collective to list. */
record CollectiveMemberFilter(
    @QueryParam("asOfDate")
        @Parameter(
            description =
                "Only those who are a member on this day; an unknown start or end is open.")
        LocalDate asOfDate)
    implements Selection {

  @Override
  public Query of(Query members) {
    return members.whereGiven(Validity.on("m", ":asOf"), "asOf", asOfDate);
  }
}
