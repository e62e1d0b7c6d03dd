package dev.sysdesign.lang.linking;

import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.Statement;
import java.util.List;

/**
 * A statement of a system.
 *
 * @param around the regions, zones and groups it stands in, outermost first
 */
public record Member(Statement statement, List<GroupingDecl> around) {
  public Member {
    around = List.copyOf(around);
  }
}
