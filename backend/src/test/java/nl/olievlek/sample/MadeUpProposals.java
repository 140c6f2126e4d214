package nl.olievlek.sample;

import static nl.olievlek.sample.MadeUpFile.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ideas of learners in every state, and where the good ones went. */
final class MadeUpProposals {

  private final MadeUpFile file;
  private final Map<Integer, List<MadeUpLearner>> learners;

  MadeUpProposals(MadeUpFile file, Map<Integer, List<MadeUpLearner>> learners) {
    this.file = file;
    this.learners = learners;
  }

  void write() {
    proposal(
        "bed",
        learners.get(1).get(0),
        "Overdracht aan bed",
        "Draag over bij de bewoner, zodat die meehoort en meepraat.",
        "STANDARD",
        -900);
    proposal(
        "welkom",
        learners.get(1).get(2),
        "Welkomstkaart voor nieuwe bewoners",
        "Geef een kaart met namen en foto's van het team.",
        "STANDARD",
        -700);
    proposal(
        "rooster",
        learners.get(2).get(1),
        "Rooster zichtbaar in de huiskamer",
        "Hang het rooster waar bewoners en familie het zien.",
        "TRIAL",
        -60);
    proposal(
        "stilte",
        learners.get(2).get(4),
        "Stil uur na het eten",
        "Plan geen taken in het uur na het eten.",
        "STOPPED",
        -500);
    proposal(
        "muziek",
        learners.get(2).get(6),
        "Muziek bij het wassen",
        "Vraag bewoners welke muziek ze willen horen.",
        "REJECTED",
        -400);
    proposal(
        "tas",
        learners.get(3).get(3),
        "Vaste tas voor de avonddienst",
        "Leg wat je 's avonds nodig hebt klaar in een tas.",
        "IN_REVIEW",
        -20);
    proposal(
        "vraag",
        learners.get(3).get(5),
        "Elke week een waarom-vraag",
        "Bespreek elke week één gewoonte: waarom doen we dit zo?",
        "SUBMITTED",
        -24);
    proposal(
        "wandel",
        learners.get(3).get(7),
        "Wandelmaatje",
        "Koppel een leerling aan een bewoner die graag loopt.",
        "SUBMITTED",
        -4);
    adoption("bed", "maasduinen", null, "EMBEDDED", -600);
    adoption("bed", "het-laar", "adoption/bed/maasduinen", "IN_USE", -320);
    adoption("bed", "amaliazorg", "adoption/bed/maasduinen", "TRYING", -90);
    adoption("welkom", "het-laar", null, "IN_USE", -380);
  }

  private void proposal(
      String key, MadeUpLearner author, String title, String idea, String status, int submitted) {
    var row = new HashMap<String, Object>();
    row.put("key", "proposal/" + key);
    row.put("network", "mbo-zin");
    row.put("organisation", author.employer());
    row.put("author", author.person());
    row.put("title", title);
    row.put("idea", idea);
    row.put("status", status);
    row.put("submittedDate", day(submitted));
    if (!"SUBMITTED".equals(status)) {
      row.put("firstReplyDate", day(submitted + 9));
      row.put("reply", "Dank je wel. We gaan ermee aan de slag.");
    }
    if ("REJECTED".equals(status) || "STOPPED".equals(status)) {
      row.put("reason", "Het past nu niet bij hoe de afdeling werkt.");
    }
    if ("STOPPED".equals(status)) {
      row.put("lesson", "Het past niet bij de tijden van de medicijnen. Kies een ander moment.");
    }
    file.add("proposals", row);
  }

  private void adoption(
      String proposal, String organisation, String learntFrom, String stage, int since) {
    var row = new HashMap<String, Object>();
    row.put("key", "adoption/" + proposal + "/" + organisation);
    row.put("proposal", "proposal/" + proposal);
    row.put("organisation", organisation);
    row.put("stage", stage);
    row.put("stageDate", day(since));
    if (learntFrom != null) {
      row.put("learntFrom", learntFrom);
    }
    file.add("adoptions", row);
  }
}
