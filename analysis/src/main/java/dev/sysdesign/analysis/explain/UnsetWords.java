package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What rests on work whose time nobody said: one sentence for each class of requests. */
public final class UnsetWords {
  /** Each is told of the class that rests on it most; of all work where no class is known. */
  private static final String ALL_WORK = "";

  private UnsetWords() {}

  /**
   * The sentences, in the order in which they name components first.
   *
   * @param underFaults whether the report is of a run under a scenario: the slowest requests are
   *     those of the run without faults, the share of all work is of the run that is shown
   */
  public static List<String> sentences(List<UnsetWork> works, boolean underFaults) {
    Map<String, List<UnsetWork>> classes = new LinkedHashMap<>();
    for (UnsetWork work : works) {
      classes.computeIfAbsent(classOf(work), name -> new ArrayList<>()).add(work);
    }
    return classes.entrySet().stream()
        .map(entry -> sentence(entry.getKey(), entry.getValue(), underFaults))
        .toList();
  }

  private static String classOf(UnsetWork work) {
    return work.most().map(Map.Entry::getKey).orElse(ALL_WORK);
  }

  private static String sentence(String name, List<UnsetWork> works, boolean underFaults) {
    List<UnsetWork> sorted =
        works.stream().sorted(Comparator.comparingDouble(UnsetWords::share).reversed()).toList();
    UnsetWork first = sorted.get(0);
    boolean all = name.equals(ALL_WORK);
    String when = !underFaults ? "" : all ? "In the whole run, " : "Without faults, ";
    String rest =
        sorted.stream()
            .skip(1)
            .map(work -> ", " + further(work, first))
            .collect(Collectors.joining());
    return "%s%s of %s rests on %s of '%s'%s, which the file does not set."
        .formatted(
            when,
            Figures.load(share(first)),
            all ? "all work" : "the p99 of '%s'".formatted(name),
            Few.named(first.properties()),
            first.component(),
            rest);
  }

  /** Such as {@code 35 % on that of 'g'}, where the properties have the same names. */
  private static String further(UnsetWork work, UnsetWork first) {
    String those = work.properties().size() == 1 ? "that" : "those";
    boolean same = work.properties().equals(first.properties());
    return "%s on %s of '%s'"
        .formatted(
            Figures.load(share(work)),
            same ? those : Few.named(work.properties()),
            work.component());
  }

  private static double share(UnsetWork work) {
    Optional<Map.Entry<String, Double>> most = work.most();
    return most.map(Map.Entry::getValue).orElse(work.share());
  }
}
