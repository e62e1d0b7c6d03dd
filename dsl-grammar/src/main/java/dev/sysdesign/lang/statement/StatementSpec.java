package dev.sysdesign.lang.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of statements, as data: what it is for, how it is written, and where it may stand.
 *
 * @param summary one sentence for completion and hover
 * @param snippet how it is written, with the places to fill in; empty for what starts with a name
 * @param example one as it may stand in a file
 * @param owners the statements in whose bodies it may stand; of a file, at its top
 * @param libraries whether it stands at the top only of files without a system
 * @param outlined whether it is a line of its own in outlines
 */
public record StatementSpec(
    StatementKind kind,
    String summary,
    String snippet,
    String example,
    Set<StatementKind> owners,
    boolean libraries,
    boolean outlined) {
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
              "system shop {}",
              TOP,
              false,
              true),
          new StatementSpec(
              StatementKind.IMPORT,
              "Makes the templates, params and components of another file visible.",
              "import \"${1:platform.sysdesign}\"",
              "import \"platform.sysdesign\"",
              TOP,
              false,
              false),
          new StatementSpec(
              StatementKind.PARAM,
              "A named value that the command line and the editor can override.",
              "param ${1:peak}: ${2:1krps}",
              "param peak: 1krps",
              SYSTEM_OR_TOP,
              false,
              true),
          new StatementSpec(
              StatementKind.TEMPLATE,
              "Properties to use again: of a component type, or with `call` of edges.",
              "template ${1:service} ${2:name} {\n\t$0\n}",
              "template service small {}",
              SYSTEM_OR_TOP,
              false,
              true),
          new StatementSpec(
              StatementKind.REQUEST,
              "A class of requests: its share of the traffic, its kind, path and sizes.",
              "request ${1:browse} { share: ${2:100%}, kind: ${3|read,write|} }",
              "request browse { share: 100% }",
              SYSTEM,
              false,
              true),
          new StatementSpec(
              StatementKind.REGION,
              "Components that stand in one region.",
              "region ${1:us-east-1} {\n\t$0\n}",
              "region us-east-1 {}",
              SYSTEM_OR_TOP,
              true,
              true),
          new StatementSpec(
              StatementKind.ZONE,
              "Components whose instances are spread evenly over zones.",
              "zone ${1:us-east-1a}, ${2:us-east-1b} {\n\t$0\n}",
              "zone us-east-1a {}",
              Set.of(
                  StatementKind.FILE,
                  StatementKind.SYSTEM,
                  StatementKind.REGION,
                  StatementKind.GROUP),
              true,
              true),
          new StatementSpec(
              StatementKind.GROUP,
              "Components that belong together in pictures; changes no number.",
              "group \"${1:Title}\" {\n\t$0\n}",
              "group \"Shop\" {}",
              GROUPS,
              true,
              true),
          new StatementSpec(
              StatementKind.SLO,
              "Service-level objectives: what has to hold in the run without scenarios.",
              "slo \"${1:Title}\" { ${2:p99 < 300ms} }",
              "slo \"Fast\" { p99 < 300ms }",
              SYSTEM,
              false,
              true),
          new StatementSpec(
              StatementKind.SCENARIO,
              "Faults to inject, and what has to hold under them.",
              "scenario ${1:name} \"${2:Title}\" {\n\tat ${3:20s}: $0\n}",
              "scenario crash {}",
              SYSTEM,
              false,
              true),
          new StatementSpec(
              StatementKind.SIMULATE,
              "How the system is simulated: for how long, and with which seed.",
              "simulate { duration: ${1:60s}, seed: ${2:1} }",
              "simulate { seed: 1 }",
              SYSTEM,
              false,
              true),
          new StatementSpec(
              StatementKind.AT,
              "What happens at a time, counted from the end of the warm-up.",
              "at ${1:20s} for ${2:30s}: $0",
              "at 20s: node-crash on app",
              Set.of(StatementKind.SCENARIO),
              false,
              true),
          new StatementSpec(
              StatementKind.EXPECT,
              "What has to hold while the faults are active.",
              "expect { ${1:errors < 5%} }",
              "expect { errors < 5% }",
              Set.of(StatementKind.SCENARIO),
              false,
              false),
          new StatementSpec(
              StatementKind.COMPONENT,
              "A component: a type of the catalog and a name.",
              "",
              "service app",
              GROUPS,
              true,
              true),
          new StatementSpec(
              StatementKind.EDGE,
              "Calls and messages from one component to others.",
              "",
              "app -> orders",
              GROUPS,
              true,
              true),
          new StatementSpec(
              StatementKind.PROPERTY,
              "A property of what it stands in.",
              "",
              "region: us-east-1",
              Set.of(
                  StatementKind.SYSTEM,
                  StatementKind.COMPONENT,
                  StatementKind.TEMPLATE,
                  StatementKind.EDGE,
                  StatementKind.REQUEST,
                  StatementKind.SIMULATE,
                  StatementKind.INJECTION),
              false,
              false),
          new StatementSpec(
              StatementKind.OBJECTIVE,
              "A comparison that has to hold.",
              "",
              "p99 < 300ms",
              Set.of(StatementKind.SLO, StatementKind.EXPECT),
              false,
              false),
          new StatementSpec(
              StatementKind.INJECTION,
              "A fault of the chaos catalog, and what it hits.",
              "",
              "node-crash on app",
              Set.of(StatementKind.AT),
              false,
              false),
          new StatementSpec(
              StatementKind.UNKNOWN,
              "Not a statement yet; a rule of its own says so.",
              "",
              "servce",
              GROUPS,
              false,
              false));

  /** All of them, those that start with a word of their own in the order in which they stand. */
  public static List<StatementSpec> all() {
    return ALL;
  }

  /** The statement that starts with a keyword of its own. */
  public static Optional<StatementSpec> find(String keyword) {
    return ALL.stream()
        .filter(s -> !keyword.isEmpty() && s.kind.keyword().equals(keyword))
        .findFirst();
  }

  /** What is known of a kind; of the whole text, which stands in nothing, there is none. */
  public static StatementSpec of(StatementKind kind) {
    return ALL.stream().filter(s -> s.kind == kind).findFirst().orElseThrow();
  }

  /**
   * Whether it may stand in a statement.
   *
   * @param library whether the file declares no system
   */
  public boolean fits(StatementKind owner, boolean library) {
    return owners.contains(owner) && (owner != StatementKind.FILE || library || !libraries);
  }
}
