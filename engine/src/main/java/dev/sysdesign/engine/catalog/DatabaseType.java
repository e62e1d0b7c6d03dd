package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A relational database. */
final class DatabaseType implements ComponentType {
  private static final FunctionSpec FAILOVER =
      new FunctionSpec(
          "failover",
          "A standby or a replica takes over.",
          ParameterSpec.time("outage", "Writes fail this long; 60 to 120 s with Amazon RDS.")
              .orElse(60e9));

  /** The word by which a bill, too, learns of a standby. */
  private static final String STANDBY = "multiAz";

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "database",
          "A relational database.",
          "A leaf: it answers reads in `readTime` and writes in `writeTime`. A call holds one of its `connections` while it waits for a core and works. One that finds none waits in the `queue`, as behind a pooler such as PgBouncer; PostgreSQL itself refuses it, which is `queue: 0`.",
          List.of(
              ParameterSpec.whole(
                      "connections",
                      1,
                      1_000_000,
                      "Connections of one instance: the pool that calls wait for. Default 100, as in PostgreSQL (max_connections).")
                  .orElse(100),
              ParameterSpec.law(
                      "readTime",
                      BareLaw.LOG_NORMAL,
                      "Work of a read, unloaded. Default 2 ms: a few indexed look-ups, mostly cached.")
                  .orElse(BareLaw.LOG_NORMAL.of(2e6)),
              ParameterSpec.law(
                      "writeTime",
                      BareLaw.LOG_NORMAL,
                      "Work of a write, unloaded. Default 5 ms: with a synchronous log flush to network storage.")
                  .orElse(BareLaw.LOG_NORMAL.of(5e6)),
              StationParameters.queue(1000, "Default 1,000: calls that wait for a connection."),
              StationParameters.discipline(),
              StationParameters.errorRate(),
              StationParameters.instance("an RDS instance type", "db.r6g.large"),
              StationParameters.cores(),
              StationParameters.cpu(0.3, "Default 30 %: the rest waits for storage and locks."),
              ParameterSpec.whole(
                      "replicas", 0, 15, "Read replicas; with one or more, reads go to them.")
                  .orElse(0),
              ParameterSpec.time(
                      "lag",
                      "How far a replica is behind its primary: a read from it is stale where its key was written less long ago. Requests without keys all ask for one item. Default 0.")
                  .orElse(0),
              ParameterSpec.of(
                  "replicaOf",
                  new Shape.Reference(List.of("database")),
                  "The primary, in another region: all instances of this database are its replicas, get its writes after `lag` and take none of their own. Their work for those writes is not counted."),
              ParameterSpec.function(
                      "failover",
                      "Time after which somebody takes the place of a primary that went down: the standby of `multiAz`, else the first replica that is up, which is the primary from then on. Until then writes fail, and reads where there is no replica. Default with `multiAz` 60 s, as Amazon RDS says; else nobody takes over.",
                      FAILOVER)
                  .or(new Shape.Amount(Dimension.TIME, 0, 3600e9)),
              ParameterSpec.whole("iops", 100, 1_000_000, "Provisioned I/O operations per second."),
              StationParameters.loadFactor()),
          Scope.ZONE,
          true);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    return new Archetype.Replicated(
        values.database(),
        values.nanos("lag"),
        takeover(component, values),
        Optional.of(values.word("replicaOf")).filter(name -> !name.isEmpty()));
  }

  private static Optional<Archetype.Takeover> takeover(Component component, Fronts values) {
    String word = component.properties().word(STANDBY).orElse("");
    boolean standby = List.of("on", "yes", "true").contains(word);
    boolean set = values.value("failover").isPresent();
    if (!standby && !(set && values.whole("replicas", 0) > 0)) {
      return Optional.empty();
    }
    Value.Call usual = values.call("failover").orElse(new Value.Call(FAILOVER.name(), Map.of()));
    double nanos = values.amount("failover", FAILOVER.amount(usual, "outage"));
    return Optional.of(new Archetype.Takeover((long) nanos, standby));
  }
}
