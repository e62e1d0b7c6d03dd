package dev.sysdesign.diagram.layout;

import java.util.EnumSet;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** What ELK is told about a picture: distances in pixels, and how hard to try. */
final class ElkOptions {
  private static final double BETWEEN_NODES = 30;
  private static final double BETWEEN_COLUMNS = 28;
  private static final double BETWEEN_LINES = 12;
  private static final double LINE_TO_NODE = 18;
  private static final double LABEL_TO_LINE = 3;
  private static final double FRAME_TITLE = 30;
  private static final double FRAME_BORDER = 16;
  private static final double SHAPE = 1.4;
  private static final int ATTEMPTS = 12;

  private final Detail detail;
  private final Direction direction;
  private final boolean nested;

  ElkOptions(Detail detail, Direction direction, boolean nested) {
    this.detail = detail;
    this.direction = direction;
    this.nested = nested;
  }

  void ofGraph(ElkNode root) {
    ofLevel(root);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    root.setProperty(CoreOptions.DIRECTION, direction);
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    root.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_UP);
    if (detail == Detail.FULL) {
      root.setProperty(LayeredOptions.THOROUGHNESS, ATTEMPTS);
      root.setProperty(
          LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    } else {
      root.setProperty(LayeredOptions.THOROUGHNESS, 1);
      root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
      root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
      root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.LEFTUP);
    }
  }

  void ofFrame(ElkNode frame, double leastWidth) {
    ofLevel(frame);
    frame.setProperty(
        CoreOptions.PADDING,
        new ElkPadding(FRAME_TITLE + FRAME_BORDER / 2, FRAME_BORDER, FRAME_BORDER, FRAME_BORDER));
    frame.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
    // ELK turns a picture that flows down by a quarter while it works on it, and takes this size as
    // it is then.
    KVector least = new KVector(leastWidth, FRAME_TITLE);
    frame.setProperty(
        CoreOptions.NODE_SIZE_MINIMUM,
        direction == Direction.DOWN ? new KVector(least.y, least.x) : least);
  }

  void ofLabel(ElkLabel label) {
    label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
  }

  private void ofLevel(ElkNode level) {
    // Only without levels can ELK put parts side by side that have no edge between them.
    level.setProperty(
        CoreOptions.HIERARCHY_HANDLING,
        nested ? HierarchyHandling.INCLUDE_CHILDREN : HierarchyHandling.SEPARATE_CHILDREN);
    level.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_NODES);
    level.setProperty(CoreOptions.ASPECT_RATIO, SHAPE);
    level.setProperty(
        CoreOptions.EDGE_ROUTING,
        detail == Detail.FULL ? EdgeRouting.ORTHOGONAL : EdgeRouting.POLYLINE);
    level.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
    level.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
    level.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
    level.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
    level.setProperty(LayeredOptions.SPACING_EDGE_NODE, LINE_TO_NODE);
    level.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LINE_TO_NODE);
    level.setProperty(LayeredOptions.SPACING_EDGE_LABEL, LABEL_TO_LINE);
  }
}
