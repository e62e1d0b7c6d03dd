package dev.sysdesign.diagram.layout;

import dev.sysdesign.diagram.chart.Chart;
import dev.sysdesign.diagram.chart.Frame;
import dev.sysdesign.diagram.chart.Link;
import dev.sysdesign.diagram.chart.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The layered layout of ELK over all levels of frames at once. */
final class ElkLayout {
  private final Chart chart;
  private final Sizes sizes;
  private final boolean labels;
  private final Direction direction;
  private final ElkOptions options;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final List<ElkNode> frames = new ArrayList<>();
  private final List<ElkNode> nodes = new ArrayList<>();

  ElkLayout(Chart chart, Sizes sizes, Detail detail, Direction direction) {
    this.chart = chart;
    this.sizes = sizes;
    labels = detail == Detail.FULL;
    this.direction = direction;
    options = new ElkOptions(detail, direction, !chart.frames().isEmpty());
  }

  Layout layout() {
    // Its first use makes the types of layout options known to ELK.
    LayoutMetaDataService.getInstance();
    options.ofGraph(root);
    addFrames();
    addNodes();
    List<Optional<ElkEdge>> edges = new ArrayList<>();
    for (int i = 0; i < chart.links().size(); i++) {
      edges.add(edge(chart.links().get(i), sizes.links().get(i)));
    }
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    List<Box> boxes = nodes.stream().map(ElkLayout::box).toList();
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      Box caller = boxes.get(chart.links().get(i).from());
      routes.add(edges.get(i).map(ElkLayout::route).orElseGet(() -> Loops.at(caller, direction)));
    }
    return new Layout(
        new Size(Grid.snap(root.getWidth()), Grid.snap(root.getHeight())),
        boxes,
        frames.stream().map(ElkLayout::box).toList(),
        routes);
  }

  private void addFrames() {
    for (int i = 0; i < chart.frames().size(); i++) {
      ElkNode frame = ElkGraphUtil.createNode(inside(chart.frames().get(i).parent()));
      options.ofFrame(frame, sizes.frames().get(i));
      frames.add(frame);
    }
  }

  private void addNodes() {
    for (int i = 0; i < chart.nodes().size(); i++) {
      Node node = chart.nodes().get(i);
      ElkNode box = ElkGraphUtil.createNode(inside(node.frame()));
      Size size = sizes.nodes().get(i);
      box.setDimensions(size.width(), size.height());
      nodes.add(box);
    }
  }

  private ElkNode inside(int frame) {
    return frame == Frame.NONE ? root : frames.get(frame);
  }

  private Optional<ElkEdge> edge(Link link, Size size) {
    if (link.isLoop()) {
      return Optional.empty();
    }
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
    if (labels && !size.isEmpty()) {
      ElkLabel label = ElkGraphUtil.createLabel(link.id(), edge);
      label.setDimensions(size.width(), size.height());
      options.ofLabel(label);
    }
    return Optional.of(edge);
  }

  private static Box box(ElkNode node) {
    KVector corner = absolute(node.getX(), node.getY(), node.getParent());
    return new Box(corner.x, corner.y, node.getWidth(), node.getHeight());
  }

  private static Route route(ElkEdge edge) {
    ElkNode within = edge.getContainingNode();
    List<Point> points = new ArrayList<>();
    ElkEdgeSection section = edge.getSections().get(0);
    points.add(point(section.getStartX(), section.getStartY(), within));
    for (ElkBendPoint bend : section.getBendPoints()) {
      points.add(point(bend.getX(), bend.getY(), within));
    }
    points.add(point(section.getEndX(), section.getEndY(), within));
    return new Route(
        Straight.of(points),
        edge.getLabels().stream().map(label -> labelBox(label, within)).findFirst());
  }

  private static Box labelBox(ElkLabel label, ElkNode within) {
    KVector corner = absolute(label.getX(), label.getY(), within);
    return new Box(corner.x, corner.y, label.getWidth(), label.getHeight());
  }

  private static Point point(double x, double y, ElkNode within) {
    KVector place = absolute(x, y, within);
    return new Point(place.x, place.y);
  }

  private static KVector absolute(double x, double y, ElkNode within) {
    return ElkUtil.toAbsolute(new KVector(x, y), within);
  }
}
