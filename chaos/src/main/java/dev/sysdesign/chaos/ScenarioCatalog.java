package dev.sysdesign.chaos;

import dev.sysdesign.chaos.data.CacheOutage;
import dev.sysdesign.chaos.data.CacheStampede;
import dev.sysdesign.chaos.data.ConnectionPoolExhaustion;
import dev.sysdesign.chaos.data.HotPartition;
import dev.sysdesign.chaos.data.LockContention;
import dev.sysdesign.chaos.data.PrimaryFailover;
import dev.sysdesign.chaos.data.ReplicationLag;
import dev.sysdesign.chaos.infrastructure.AutoscalingFailure;
import dev.sysdesign.chaos.infrastructure.BadDeploy;
import dev.sysdesign.chaos.infrastructure.CpuThrottling;
import dev.sysdesign.chaos.infrastructure.DiskSaturation;
import dev.sysdesign.chaos.infrastructure.MemoryPressure;
import dev.sysdesign.chaos.infrastructure.NodeCrash;
import dev.sysdesign.chaos.infrastructure.ZoneOutage;
import dev.sysdesign.chaos.network.BandwidthLimit;
import dev.sysdesign.chaos.network.ConnectionReset;
import dev.sysdesign.chaos.network.DnsFailure;
import dev.sysdesign.chaos.network.Hang;
import dev.sysdesign.chaos.network.LatencyInjection;
import dev.sysdesign.chaos.network.NetworkPartition;
import dev.sysdesign.chaos.network.PacketLoss;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.traffic.BotFlood;
import dev.sysdesign.chaos.traffic.ConsumerSlowdown;
import dev.sysdesign.chaos.traffic.DependencyThrottling;
import dev.sysdesign.chaos.traffic.PayloadInflation;
import dev.sysdesign.chaos.traffic.RequestSpike;
import dev.sysdesign.chaos.traffic.RetryStorm;
import dev.sysdesign.chaos.traffic.ThunderingHerd;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chaos scenarios. */
public final class ScenarioCatalog {
  private static final List<ChaosScenario> SCENARIOS =
      List.of(
          new LatencyInjection(),
          new PacketLoss(),
          new NetworkPartition(),
          new BandwidthLimit(),
          new DnsFailure(),
          new ConnectionReset(),
          new Hang(),
          new NodeCrash(),
          new CpuThrottling(),
          new MemoryPressure(),
          new DiskSaturation(),
          new ZoneOutage(),
          new BadDeploy(),
          new AutoscalingFailure(),
          new CacheStampede(),
          new CacheOutage(),
          new ReplicationLag(),
          new ConnectionPoolExhaustion(),
          new HotPartition(),
          new LockContention(),
          new PrimaryFailover(),
          new RequestSpike(),
          new ThunderingHerd(),
          new RetryStorm(),
          new BotFlood(),
          new ConsumerSlowdown(),
          new PayloadInflation(),
          new DependencyThrottling());

  private static final Map<String, ChaosScenario> BY_NAME =
      SCENARIOS.stream()
          .collect(Collectors.toUnmodifiableMap(s -> s.spec().name(), Function.identity()));

  private ScenarioCatalog() {}

  /** All scenarios, category by category, in the order in which people read them. */
  public static List<ChaosScenario> all() {
    return SCENARIOS;
  }

  /** The scenario of this name. */
  public static Optional<ChaosScenario> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
