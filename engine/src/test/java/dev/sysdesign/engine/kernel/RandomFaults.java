package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What happens to a system, made up by a seed. */
final class RandomFaults {
  private static final long MS = 1_000_000L;

  private final Dice dice;

  RandomFaults(Dice dice) {
    this.dice = dice;
  }

  /** One effect of any kind. */
  Intervention fault(List<String> served, List<String[]> links) {
    String target = served.get(dice.below(served.size()));
    long at = dice.below(1500) * MS;
    long until = at + (1 + dice.below(1200)) * MS;
    Effect effect =
        switch (dice.below(6)) {
          case 0, 1 -> data(target, links);
          case 2 -> network(where(target, links));
          case 3 -> traffic(links);
          default -> instances(target);
        };
    return new Intervention(at, until, effect);
  }

  private Target where(String component, List<String[]> links) {
    if (dice.chance(30)) {
      return new Target.OfComponent(component);
    }
    String[] ends = links.get(dice.below(links.size()));
    return new Target.OfEdge(ends[0], ends[1]);
  }

  private double share() {
    return dice.chance(50) ? 1 : dice.below(100) / 100.0;
  }

  private Effect network(Target where) {
    return switch (dice.below(7)) {
      case 0 -> new NetworkEffect.Delay(where, dice.below(100) * MS, dice.below(100) * MS, share());
      case 1 -> new NetworkEffect.Loss(where, dice.below(60) / 100.0, (1 + dice.below(50)) * MS);
      case 2 ->
          dice.chance(50)
              ? new NetworkEffect.Silence(where, share())
              : new NetworkEffect.Stall(where, share());
      case 3 ->
          where instanceof Target.OfComponent
              ? new NetworkEffect.Unresolved(where, share(), false)
              : new NetworkEffect.Reset(where, share());
      case 4 -> new NetworkEffect.Narrow(where, 1e5 * (1 + dice.below(1000)));
      case 5 -> {
        Target link = new Target.OfLink(Target.Place.ZONE, "us-east-1a", "us-east-1b");
        yield cut(dice.chance(50) ? link : where);
      }
      default -> cut(where);
    };
  }

  private Effect cut(Target where) {
    boolean forward = dice.chance(70);
    return new NetworkEffect.Cut(
        where, dice.chance(40), forward, !forward || dice.chance(50), share());
  }

  private Effect data(String target, List<String[]> links) {
    String[] ends = links.get(dice.below(links.size()));
    return switch (dice.below(9)) {
      case 0 -> new DataEffect.FlushKeys(target);
      case 1 -> new DataEffect.CoinHitRatio(target, 0.02);
      case 2 -> new DataEffect.HandOver(target, 1 + dice.below(2));
      case 3 -> new DataEffect.Lag(target, (1 + dice.below(500)) * MS, share());
      case 4 -> new DataEffect.LeakSlots(target, share());
      case 6 -> new DataEffect.Lock(target, factor(), share());
      case 7 -> new DataEffect.Room(target, 1 + dice.below(3), share());
      case 5 -> new DataEffect.HotPart(target, share());
      default -> new DataEffect.LeakConnections(new Target.OfEdge(ends[0], ends[1]), share());
    };
  }

  private Effect instances(String target) {
    int first = dice.below(2);
    int count = 1 + dice.below(3);
    return switch (dice.below(11)) {
      case 0 -> new InstanceEffect.Errors(target, first, count, share());
      case 1, 2 -> new InstanceEffect.Slow(target, first, count, factors(), share());
      case 3 -> new InstanceEffect.Poison(target, share());
      case 4 ->
          new InstanceEffect.PlaceDown(
              new Target.OfPlace(Target.Place.ZONE, "us-east-1b"), Set.of("client0"));
      case 5 ->
          new InstanceEffect.Scaling(
              target,
              dice.chance(50) ? OptionalLong.empty() : OptionalLong.of(dice.below(60_000) * MS));
      case 7 ->
          new InstanceEffect.Pauses(
              target, first, count, (1 + dice.below(300)) * MS, (1 + dice.below(200)) * MS);
      case 8 -> new InstanceEffect.CrashLoop(target, first, count, 50 * MS, 20 * MS, 100 * MS);
      case 6 -> new InstanceEffect.Throttle(target, dice.below(500));
      default -> new InstanceEffect.Crash(target, first, count, dice.below(200) * MS);
    };
  }

  private InstanceEffect.Factors factors() {
    return new InstanceEffect.Factors(factor(), factor(), factor());
  }

  private double factor() {
    return (1 + dice.below(50)) / 10.0;
  }

  private Effect traffic(List<String[]> links) {
    String[] ends = links.get(dice.below(links.size()));
    Target where =
        dice.chance(50) ? new Target.OfComponent("client0") : new Target.OfEdge(ends[0], ends[1]);
    return switch (dice.below(5)) {
      case 0 -> new TrafficEffect.Spike("client0", dice.below(40) / 10.0, dice.below(300) * MS);
      case 1 -> new TrafficEffect.Herd("client0", dice.below(300), dice.below(300) * MS);
      case 2 -> new TrafficEffect.Bots("client0", dice.below(1000), share());
      case 3 -> new TrafficEffect.Inflation(where, dice.below(100) / 10.0, share());
      default ->
          new TrafficEffect.Retries(
              where, 1 + dice.below(3), dice.below(20) * MS, 50 * MS, dice.chance(50), share());
    };
  }
}
