package dev.sysdesign.lang.linking;

import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.SystemDecl;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements that make up a system: those at the top of the imported files, then those of the
 * file itself, groupings opened.
 */
public final class Members {
  private final Optional<SystemDecl> system;
  private final List<Member> all = new ArrayList<>();

  private Members(SourceFile file) {
    system =
        file.getStatements().stream()
            .filter(SystemDecl.class::isInstance)
            .map(SystemDecl.class::cast)
            .findFirst();
  }

  public static Members of(Sources sources) {
    Members members = new Members(sources.main().root());
    for (SourceUnit unit : sources.imported()) {
      members.add(unit.root().getStatements(), List.of());
    }
    members.add(sources.main().root().getStatements(), List.of());
    return members;
  }

  /** The system of the file itself; empty in a library. */
  public Optional<SystemDecl> system() {
    return system;
  }

  public List<Member> all() {
    return all;
  }

  /** The statements of one kind. */
  public <T extends Statement> List<T> of(Class<T> type) {
    return all.stream().map(Member::statement).filter(type::isInstance).map(type::cast).toList();
  }

  private void add(List<Statement> statements, List<GroupingDecl> around) {
    for (Statement statement : statements) {
      if (statement instanceof SystemDecl decl) {
        boolean wanted = system.isPresent() && system.get() == decl;
        if (wanted && decl.getBody() != null) {
          add(decl.getBody().getStatements(), around);
        }
      } else if (statement instanceof GroupingDecl grouping) {
        List<GroupingDecl> deeper = new ArrayList<>(around);
        deeper.add(grouping);
        all.add(new Member(grouping, around));
        if (grouping.getBody() != null) {
          add(grouping.getBody().getStatements(), deeper);
        }
      } else {
        all.add(new Member(statement, around));
      }
    }
  }
}
