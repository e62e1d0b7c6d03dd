package dev.sysdesign.server.navigation;

import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.Reference;
import dev.sysdesign.server.document.Document;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;

/** Where a name is declared. */
public final class Definition {
  /**
   * The places where the name at an offset is declared; of a zone that several statements name, all
   * of them.
   *
   * @param files the text and the files it imports, the text first
   */
  public List<Location> handle(Document document, int offset, List<Document> files) {
    Optional<Reference> reference = document.symbols().referenceAt(offset);
    if (reference.isEmpty()) {
      return document
          .symbols()
          .declarationAt(offset)
          .map(d -> List.of(location(document, d)))
          .orElse(List.of());
    }
    return reference.get().kinds().stream()
        .flatMap(
            kind ->
                files.stream()
                    .flatMap(
                        file ->
                            file.symbols()
                                .declarations(kind)
                                .filter(d -> d.name().equals(reference.get().name()))
                                .map(d -> location(file, d))))
        .toList();
  }

  private static Location location(Document file, Declaration declaration) {
    return new Location(file.uri(), file.lines().range(declaration.token()));
  }
}
