package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.ComponentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How full the components are. */
final class LoadTable {
  /** Instances that are missing on average, as a share of all, below which none are. */
  private static final double NONE = 0.005;

  private LoadTable() {}

  static List<String> lines(Analysis analysis, int width) {
    Limits limits = analysis.loads();
    List<ComponentResult> components = Clients.others(analysis.shown());
    boolean cores = components.stream().anyMatch(LoadTable::waitsForCores);
    Table table = new Table("LOAD" + ReportStyle.which(analysis), columns(cores));
    for (ComponentResult component : components) {
      table.row(component.name(), cells(component, limits, cores));
    }
    return table.within(width).lines();
  }

  private static Table.Column[] columns(boolean cores) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.words("type"));
    Stream.of("instances", "load", "in use", "own load", "cpu", "queue", "max", "wait p99")
        .map(Table.Column::number)
        .forEach(columns::add);
    if (cores) {
      columns.add(Table.Column.number("core p99"));
    }
    columns.add(Table.Column.number("hits"));
    return columns.toArray(Table.Column[]::new);
  }

  private static String[] cells(ComponentResult component, Limits limits, boolean cores) {
    List<String> cells = new ArrayList<>();
    cells.add(component.type());
    cells.add(instances(component));
    cells.add(share(limits.load(component.name())));
    cells.add(share(component.utilization()));
    cells.add(share(component.ownLoad()));
    cells.add(share(component.cpu()));
    cells.add(Figures.count(component.queueMean()));
    cells.add(Figures.whole(component.queueMax()));
    cells.add(Figures.time(component.waiting().p99()));
    if (cores) {
      cells.add(component.coreWait().map(w -> Figures.time(w.time().p99())).orElse(Figures.NONE));
    }
    cells.add(share(component.hitRatio()));
    return cells.toArray(String[]::new);
  }

  private static String instances(ComponentResult component) {
    String all = Figures.whole(component.instances());
    return component.instancesUp() < component.instances() * (1 - NONE)
        ? Figures.count(component.instancesUp()) + ", up to " + all
        : all;
  }

  /** Whether calls that have a slot wait for a core, more than one in a hundred. */
  private static boolean waitsForCores(ComponentResult component) {
    return component.coreWait().filter(wait -> wait.time().p99() >= 1).isPresent();
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? Figures.load(share.getAsDouble()) : Figures.NONE;
  }
}
