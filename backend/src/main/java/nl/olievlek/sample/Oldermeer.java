package nl.olievlek.sample;

import static nl.olievlek.sample.MadeUpFile.week;

import java.util.List;
import java.util.Map;
import nl.olievlek.sample.MadeUpNetwork.House;

/** The invented network that people try things in: its region, houses, schools and plans. */
final class Oldermeer {

  static final String KEY = "oldermeer";
  static final String COLLEGE = "oldermeer-college";
  static final String SCHOOL = "leerhuis-zuiddijk";

  static final List<House> HOUSES =
      List.of(
          house("wilgenvaart", "De Kade", "Neem bus 4 tot halte Wilgenvaart."),
          house("rietkraag", "Het Nest", "De fietsenstalling is achter het huis."),
          house("zwanenhoek", "De Steiger", "Bel aan bij de zijdeur."),
          house("lantaarnhuis", "Boven de Bakker", "Vanaf het veer is het vijf minuten lopen."),
          house("oldermeerhof", "De Hofkamer", "Parkeren kan op het plein."),
          house("zeven-bruggen", "De Derde Brug", "Bus 9 stopt voor de deur."));

  private static final Map<String, List<String>> ADDRESSES =
      Map.of(
          "wilgenvaart", List.of("Huis Wilgenvaart", "Wilgenvaart 12", "Oldermeer"),
          "rietkraag", List.of("De Rietkraag", "Zwanenpad 3", "Rietveen"),
          "zwanenhoek", List.of("Zwanenhoek", "Oude Steiger 41", "Zuiddijk"),
          "lantaarnhuis", List.of("Het Lantaarnhuis", "Lantaarnplein 7", "Oldermeer"),
          "oldermeerhof", List.of("Oldermeerhof", "Hofsingel 100", "Oldermeer"),
          "zeven-bruggen", List.of("Zeven Bruggen", "Brugwachterslaan 5", "Rietveen"));

  private static final String INVENTED =
      "Verzonnen: deze organisatie bestaat alleen in dit voorbeeld.";

  private final MadeUpFile file;

  Oldermeer(MadeUpFile file) {
    this.file = file;
  }

  private static House house(String key, String ward, String way) {
    return new House(key, ward, key + "/address", way);
  }

  void write() {
    file.add("networks")
        .with("key", KEY)
        .with("name", "Oldermeer Leert")
        .with("kind", "LEARNING_NETWORK")
        .with("region", "Oldermeer (verzonnen streek)")
        .with("sectors", List.of("ELDERLY_CARE", "DISABILITY_CARE"))
        .with(
            "description",
            "Een verzonnen netwerk, om Olievlek in uit te proberen. De streek Oldermeer staat op geen kaart; de"
                + " huizen, de scholen, de mensen en alles wat zij deden bestaan niet.")
        .with("startDate", file.day(week(-170)))
        .with("startPrecision", "DAY");
    for (var house : HOUSES) {
      var address = ADDRESSES.get(house.key());
      organisation(house.key(), address.get(0), "CARE_PROVIDER", "PARTNER", -170);
      file.add("locations")
          .with("key", house.location())
          .with("organisation", house.key())
          .with("name", address.get(0))
          .with("streetAddress", address.get(1))
          .with("city", address.get(2));
    }
    organisation(COLLEGE, "Oldermeer College", "SCHOOL", "SCHOOL", -170);
    organisation(SCHOOL, "Leerhuis Zuiddijk", "SCHOOL", "SCHOOL", -150);
    phases();
    themes();
  }

  private void organisation(String key, String name, String kind, String role, int since) {
    file.add("organisations")
        .with("key", key)
        .with("name", name)
        .with("kind", kind)
        .with("description", INVENTED);
    file.add("memberships")
        .with("network", KEY)
        .with("organisation", key)
        .with("role", role)
        .with("validFrom", file.day(week(since)));
  }

  private void phases() {
    phase(1, "PREPARATION", "Voorbereiding", "FINISHED", -170, -150);
    phase(2, "PILOT", "Proefjaren", "FINISHED", -150, -46);
    phase(3, "SCALE_UP", "Verder groeien", "RUNNING", -46, 58);
  }

  private void phase(int number, String kind, String name, String status, int start, int end) {
    file.add("phases")
        .with("network", KEY)
        .with("sequence", number)
        .with("kind", kind)
        .with("name", name)
        .with("status", status)
        .with("startDate", file.day(week(start)))
        .with("endDate", file.day(week(end) - 1));
  }

  private void themes() {
    theme("kijken", "Bij elkaar kijken", "Leerlingen lopen mee in een ander huis.");
    theme("vragen", "Waarom doen we dit zo?", "Samen leren, met school en praktijk in één kamer.");
    theme("begeleiden", "Goed begeleiden", "Werkbegeleiders leren van elkaar.");
    file.add("themeLinks")
        .with("network", KEY)
        .with("fromTheme", KEY + "/begeleiden")
        .with("toTheme", KEY + "/kijken")
        .with("explanation", "Wie goed begeleid wordt, durft te vragen.");
    project("wilgenvaart", "Samen aan tafel", "Bewoners koken mee, en leerlingen leren het.", -60);
    project("zeven-bruggen", "Nachtbrug", "Een leerling loopt een nacht mee, met opdracht.", -25);
    result("kijken", "GUIDE", "Zo doe je een uitwisseling in twee dagen", -70);
    result("vragen", "HANDOUT", "Vijf vragen die je altijd kunt stellen", -30);
  }

  private void theme(String key, String name, String description) {
    file.add("themes")
        .with("key", KEY + "/" + key)
        .with("network", KEY)
        .with("name", name)
        .with("description", description)
        .with("validFrom", file.day(week(-150)));
  }

  private void project(String organisation, String name, String description, int since) {
    file.add("projects")
        .with("network", KEY)
        .with("organisation", organisation)
        .with("name", name)
        .with("description", description)
        .with("startDate", file.day(week(since)));
  }

  private void result(String theme, String kind, String title, int since) {
    file.add("results")
        .with("network", KEY)
        .with("theme", KEY + "/" + theme)
        .with("kind", kind)
        .with("title", title)
        .with("description", "Verzonnen opbrengst van een verzonnen netwerk.")
        .with("publishedDate", file.day(week(since)));
  }
}
