package dev.sysdesign.engine.oracle;

import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import dev.sysdesign.engine.statistics.BatchMeans;
import dev.sysdesign.engine.statistics.Levels;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Finds a value, with an interval of its own, in the result of a run. */
@FunctionalInterface
interface Reading {
  Measured of(SimulationResult result);

  /** A time of all requests, such as their mean. */
  static Reading time(Function<Confidence, Optional<Interval>> statistic) {
    return result -> seconds(statistic.apply(result.outcome().confidence()));
  }

  /** A time of the calls of a component, what is behind it included. */
  static Reading time(String component, Function<Confidence, Optional<Interval>> statistic) {
    return result -> seconds(statistic.apply(component(result, component).outcome().confidence()));
  }

  /** The mean time of a class of requests. */
  static Reading meanOfClass(String name) {
    return result -> seconds(result.requestClass(name).orElseThrow().confidence().mean());
  }

  static Reading errorRate() {
    return result -> plain(result.outcome().confidence().errorRate());
  }

  static Reading throughput() {
    return result -> plain(result.outcome().confidence().throughput());
  }

  /** Busy slots ÷ slots. */
  static Reading utilization(String component) {
    return result -> {
      Timeline.OfComponent course = course(result, component);
      return batches(
          component(result, component).utilization().orElse(Double.NaN), course.utilization()::at);
    };
  }

  /** Busy cores ÷ cores, of a component that has no other limit. */
  static Reading cpu(String component) {
    return result ->
        batches(
            component(result, component).cpu().orElse(Double.NaN),
            course(result, component).ownLoad()::at);
  }

  /** Calls waiting for a slot. */
  static Reading queue(String component) {
    return result ->
        batches(component(result, component).queueMean(), course(result, component).queue()::at);
  }

  /** Calls waiting and in slots, those that an event loop calls for left out. */
  static Reading atStation(String component, double slots) {
    return result -> {
      ComponentResult whole = component(result, component);
      Timeline.OfComponent course = course(result, component);
      return batches(
          whole.queueMean() + slots * whole.utilization().orElse(Double.NaN),
          i -> course.queue().at(i) + slots * course.utilization().at(i));
    };
  }

  /** Calls per second. */
  static Reading arrivals(String component) {
    return result -> {
      long calls = component(result, component).outcome().counts().offered();
      return batches(
          calls / (result.measuredNanos() / 1e9), course(result, component).arrivals()::at);
    };
  }

  /** Calls at a component for each request of the clients. */
  static Reading arrivalsPerRequest(String component) {
    return result -> {
      double calls = component(result, component).outcome().counts().offered();
      double point = calls / result.outcome().counts().offered();
      return Measured.of(
          Levels.ratio(
              point,
              parts(course(result, component).arrivals()::at),
              parts(result.timeline().offered()::at)));
    };
  }

  private static Measured batches(double point, IntToDoubleFunction part) {
    return Double.isNaN(point) ? Measured.NOTHING : Measured.of(Levels.average(point, parts(part)));
  }

  private static double[] parts(IntToDoubleFunction part) {
    return IntStream.range(0, BatchMeans.SECTIONS).mapToDouble(part).toArray();
  }

  private static Measured seconds(Optional<Interval> nanos) {
    return nanos.map(found -> Measured.of(found).times(1e-9)).orElse(Measured.NOTHING);
  }

  private static Measured plain(Optional<Interval> found) {
    return found.map(Measured::of).orElse(Measured.NOTHING);
  }

  private static ComponentResult component(SimulationResult result, String name) {
    return result.component(name).orElseThrow();
  }

  private static Timeline.OfComponent course(SimulationResult result, String name) {
    return result.timeline().components().stream()
        .filter(course -> course.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The value that this one follows from by a formula. */
  default Reading then(Function<Measured, Measured> formula) {
    return result -> formula.apply(of(result));
  }
}
