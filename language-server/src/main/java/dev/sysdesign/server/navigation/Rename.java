package dev.sysdesign.server.navigation;

import dev.sysdesign.lang.statement.Names;
import dev.sysdesign.lang.statement.ReservedWords;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.server.document.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Gives a thing another name, everywhere. */
public final class Rename {
  /** The name at an offset, if it is one that its author chose; zones and regions are not. */
  public Optional<Range> prepare(Document document, int offset, List<Document> files) {
    return renamable(document, offset, files).map(name -> document.lines().range(name.token()));
  }

  /**
   * The edits that rename the thing at an offset.
   *
   * @param files the files that share names with the text, the text first
   * @throws NotPossible with a sentence for people, where there is nothing to rename or the new
   *     name is none
   */
  public WorkspaceEdit handle(Document document, int offset, List<Document> files, String newName)
      throws NotPossible {
    Name name =
        renamable(document, offset, files)
            .orElseThrow(() -> new NotPossible("There is no name here that can be changed."));
    check(newName, files);
    Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
    for (Document file : files) {
      List<TextEdit> edits =
          file.symbols().occurrences(name.kind(), name.text()).stream()
              .map(token -> new TextEdit(file.lines().range(token), newName))
              .toList();
      if (!edits.isEmpty()) {
        changes.put(file.uri(), edits);
      }
    }
    return new WorkspaceEdit(changes);
  }

  private static Optional<Name> renamable(Document document, int offset, List<Document> files) {
    return Name.at(document, offset, files).filter(name -> name.kind() != SymbolKind.PLACE);
  }

  private static void check(String newName, List<Document> files) throws NotPossible {
    if (!Names.isName(newName)) {
      throw new NotPossible(
          "'" + newName + "' is no name: letters, digits, '_' and inner hyphens are allowed.");
    }
    if (ReservedWords.contains(newName)) {
      throw new NotPossible("'" + newName + "' is a word of the language and cannot be a name.");
    }
    Optional<Declaration> taken =
        files.stream()
            .flatMap(file -> file.symbols().declarations().stream())
            .filter(d -> d.kind() != SymbolKind.PLACE && d.name().equals(newName))
            .findFirst();
    if (taken.isPresent()) {
      throw new NotPossible("'" + newName + "' is taken already.");
    }
  }

  /** Why something cannot be renamed: an answer to the user, not a fault. */
  public static final class NotPossible extends Exception {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }
}
