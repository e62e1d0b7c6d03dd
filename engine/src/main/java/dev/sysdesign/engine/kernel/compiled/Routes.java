package dev.sysdesign.engine.kernel.compiled;

/** What each node calls for each request class: programs of steps, and routing tables. */
public final class Routes {
  /** The empty program. */
  public static final int NOTHING_MORE = 0;

  /** By node; null: it chooses no instances. */
  public final RouterSpec[] router;

  /** By node; null: it answers no questions for names. */
  public final ResolverSpec[] resolver;

  /** Routing tables, their groups, and watched instances of all routers together. */
  public final int tables;

  public final int groups;
  public final int targets;

  /** Whether any router looks at where requests come from. */
  public final boolean addressed;

  /**
   * Steps of all nodes and classes. A step is the number of its edges and then the edges; a
   * negative number is a choice among so many edges by their weights; 0 ends a program. The program
   * at {@link #NOTHING_MORE} is empty.
   */
  public final int[] programs;

  private final int[] programAt;
  private final int classes;

  Routes(RouteBuilder made, int[] programAt, int classes) {
    router = made.router;
    resolver = made.resolver;
    tables = made.tables;
    groups = made.groups;
    targets = made.targets;
    addressed = made.addressed;
    programs = made.code.stream().mapToInt(Integer::intValue).toArray();
    this.programAt = programAt;
    this.classes = classes;
  }

  /** Where the program of a node for a class begins. */
  public int programOf(int node, int requestClass) {
    return programAt[node * classes + requestClass];
  }
}
