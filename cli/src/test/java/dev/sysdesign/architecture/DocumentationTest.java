package dev.sysdesign.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page that sends its reader nowhere has rotted. */
class DocumentationTest {
  private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```");
  private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]\n]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

  /** The copy that goes into the extension's package; its links are those of the original. */
  private static final Path PACKAGED = Project.ROOT.resolve("vscode-extension/CHANGELOG.md");

  private final List<Path> pages =
      Project.files(Project.ROOT, name -> name.endsWith(".md")).stream()
          .filter(page -> !page.equals(PACKAGED))
          .toList();

  @Test
  void findsTheReadme() {
    assertTrue(pages.contains(Project.ROOT.resolve("README.md")));
  }

  @Test
  void everyLinkToAFileOrAHeadingLeadsThere() {
    List<String> broken = new ArrayList<>();
    for (Path page : pages) {
      String prose = CODE.matcher(withoutFences(page)).replaceAll("");
      for (MatchResult link : LINK.matcher(prose).results().toList()) {
        if (!leadsSomewhere(page, link.group(1))) {
          broken.add(Project.ROOT.relativize(page) + " -> " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static boolean leadsSomewhere(Path page, String link) {
    if (link.matches("[a-z]+:.*")) {
      return true;
    }
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    return Files.exists(target)
        && target.startsWith(Project.ROOT)
        && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
  }

  private static Set<String> anchors(Path page) {
    return HEADING
        .matcher(withoutFences(page))
        .results()
        .map(heading -> anchor(heading.group(1)))
        .collect(toSet());
  }

  /** As code hosts make it from a heading. */
  private static String anchor(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private static String withoutFences(Path page) {
    return FENCE.matcher(Project.text(page)).replaceAll("");
  }
}
