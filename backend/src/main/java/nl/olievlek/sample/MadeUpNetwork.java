package nl.olievlek.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What the stories of a network share while they are made up.
 *
 * @param key of the network in the file
 * @param today in days, as the file counts them
 * @param houses the organisations that train learners, by key
 * @param supervisors by the key of their organisation
 * @param cohorts learners by the key of their cohort
 */
record MadeUpNetwork(
    String key,
    int today,
    MadeUpFile file,
    Random random,
    List<House> houses,
    Map<String, List<String>> supervisors,
    Map<String, List<MadeUpLearner>> cohorts) {

  MadeUpNetwork(String key, int today, MadeUpFile file, Random random, List<House> houses) {
    this(key, today, file, random, houses, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /**
   * An organisation that receives learners.
   *
   * @param location key of its address; null when none is known
   */
  record House(String key, String ward, String location, String way) {}

  List<String> hosts() {
    return houses.stream().map(House::key).toList();
  }

  /** Everybody who supervises. */
  List<String> staff() {
    var staff = new ArrayList<String>();
    supervisors.values().forEach(staff::addAll);
    return staff;
  }

  /** One of the options. */
  <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  /** True so many times out of ten. */
  boolean outOfTen(int times) {
    return random.nextInt(10) < times;
  }
}
