package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import java.util.List;

/** Stores objects. */
final class ObjectStoreType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "object-store",
          "Stores objects.",
          "A leaf: first byte, then transfer of what is read or written, at `throughput`. For a valet key the client asks a service for a token and then calls the store itself.",
          List.of(
              ParameterSpec.law(
                      "firstByte",
                      BareLaw.LOG_NORMAL,
                      "Time to the first byte; 100 to 200 ms is what Amazon S3 documents for small objects. Default 60 ms.")
                  .orElse(BareLaw.LOG_NORMAL.of(60e6)),
              ParameterSpec.bandwidth(
                      "throughput",
                      "Transfer of one request; 85 to 90 MB/s, as Amazon S3 documents.")
                  .orElse(720e6),
              StationParameters.errorRate()),
          Scope.REGION,
          true);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    Distribution firstByte = values.law("firstByte");
    return new Archetype.Station(
        values.managed(firstByte, firstByte).moving(values.amount("throughput", 0)), false);
  }
}
