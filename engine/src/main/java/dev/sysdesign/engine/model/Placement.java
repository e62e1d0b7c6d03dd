package dev.sysdesign.engine.model;

import java.util.List;
import java.util.Objects;

/**
 * Where a component stands.
 *
 * @param region a region's name, such as {@code us-east-1}
 * @param zones the zones its instances are dealt to in order; empty outside a zone block
 */
public record Placement(String region, List<String> zones) {
  public Placement {
    Objects.requireNonNull(region);
    zones = List.copyOf(zones);
  }
}
