package dev.sysdesign.lang.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement that starts with a keyword of its own, as data.
 *
 * @param summary one sentence for completion and hover
 * @param snippet how it is written, with the places to fill in
 * @param owners the statements in whose bodies it may stand
 */
public record StatementSpec(
    StatementKind kind, String summary, String snippet, Set<StatementKind> owners) {
  private static final Set<StatementKind> TOP = Set.of(StatementKind.FILE);
  private static final Set<StatementKind> SYSTEM = Set.of(StatementKind.SYSTEM);
  private static final Set<StatementKind> SYSTEM_OR_TOP =
      Set.of(StatementKind.FILE, StatementKind.SYSTEM);
  private static final Set<StatementKind> GROUPS =
      Set.of(
          StatementKind.FILE,
          StatementKind.SYSTEM,
          StatementKind.REGION,
          StatementKind.ZONE,
          StatementKind.GROUP);

  private static final List<StatementSpec> ALL =
      List.of(
          new StatementSpec(
              StatementKind.SYSTEM,
              "A system: its components, edges, objectives and scenarios; one a file.",
              "system ${1:name} \"${2:Title}\" {\n\t$0\n}",
              TOP),
          new StatementSpec(
              StatementKind.IMPORT,
              "Makes the templates, params and components of another file visible.",
              "import \"${1:platform.sysdesign}\"",
              TOP),
          new StatementSpec(
              StatementKind.PARAM,
              "A named value that the command line and the editor can override.",
              "param ${1:peak}: ${2:1krps}",
              SYSTEM_OR_TOP),
          new StatementSpec(
              StatementKind.TEMPLATE,
              "Properties to use again: of a component type, or with `call` of edges.",
              "template ${1:service} ${2:name} {\n\t$0\n}",
              SYSTEM_OR_TOP),
          new StatementSpec(
              StatementKind.REQUEST,
              "A class of requests: its share of the traffic, its kind, path and sizes.",
              "request ${1:browse} { share: ${2:100%}, kind: ${3|read,write|} }",
              SYSTEM),
          new StatementSpec(
              StatementKind.REGION,
              "Components that stand in one region.",
              "region ${1:us-east-1} {\n\t$0\n}",
              GROUPS),
          new StatementSpec(
              StatementKind.ZONE,
              "Components whose instances are spread evenly over zones.",
              "zone ${1:us-east-1a}, ${2:us-east-1b} {\n\t$0\n}",
              GROUPS),
          new StatementSpec(
              StatementKind.GROUP,
              "Components that belong together in pictures; changes no number.",
              "group \"${1:Title}\" {\n\t$0\n}",
              GROUPS),
          new StatementSpec(
              StatementKind.SLO,
              "Service-level objectives: what has to hold in the run without scenarios.",
              "slo \"${1:Title}\" { ${2:p99 < 300ms} }",
              SYSTEM),
          new StatementSpec(
              StatementKind.SCENARIO,
              "Faults to inject, and what has to hold under them.",
              "scenario ${1:name} \"${2:Title}\" {\n\tat ${3:20s}: $0\n}",
              SYSTEM),
          new StatementSpec(
              StatementKind.SIMULATE,
              "How the system is simulated: for how long, and with which seed.",
              "simulate { duration: ${1:60s}, seed: ${2:1} }",
              SYSTEM),
          new StatementSpec(
              StatementKind.AT,
              "What happens at a time, counted from the end of the warm-up.",
              "at ${1:20s} for ${2:30s}: $0",
              Set.of(StatementKind.SCENARIO)),
          new StatementSpec(
              StatementKind.EXPECT,
              "What has to hold while the faults are active.",
              "expect { ${1:errors < 5%} }",
              Set.of(StatementKind.SCENARIO)));

  /** All of them, in the order in which they stand in a file. */
  public static List<StatementSpec> all() {
    return ALL;
  }

  /** The statement that starts with a keyword. */
  public static Optional<StatementSpec> find(String keyword) {
    return ALL.stream().filter(s -> s.kind.keyword().equals(keyword)).findFirst();
  }
}
