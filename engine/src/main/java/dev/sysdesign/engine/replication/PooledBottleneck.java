package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.Bottleneck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The bottleneck of most replications; of those that are equally often one, the earliest found. */
final class PooledBottleneck {
  private record Place(String component, Bottleneck.Limit limit) {}

  private PooledBottleneck() {}

  static Optional<Bottleneck> of(List<Optional<Bottleneck>> parts) {
    Map<Place, Integer> votes = new LinkedHashMap<>();
    parts.stream().flatMap(Optional::stream).forEach(b -> votes.merge(place(b), 1, Integer::sum));
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return votes.keySet().stream()
        .filter(place -> votes.get(place) == most)
        .findFirst()
        .map(
            place ->
                pooled(
                    parts.stream()
                        .flatMap(Optional::stream)
                        .filter(b -> place(b).equals(place))
                        .toList()));
  }

  private static Place place(Bottleneck bottleneck) {
    return new Place(bottleneck.component(), bottleneck.limit());
  }

  /** Saturated where more than half were, at the middle of their times. */
  private static Bottleneck pooled(List<Bottleneck> same) {
    long[] times =
        same.stream()
            .map(Bottleneck::saturatedAt)
            .filter(OptionalLong::isPresent)
            .mapToLong(OptionalLong::getAsLong)
            .sorted()
            .toArray();
    Bottleneck first = same.get(0);
    return new Bottleneck(
        first.component(),
        first.limit(),
        Weighted.average(same, b -> 1, Bottleneck::ownLoad),
        first.capacity(),
        2 * times.length > same.size()
            ? OptionalLong.of(times[times.length / 2])
            : OptionalLong.empty());
  }
}
