package dev.sysdesign.server.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The names under which the language knows texts: the path of a file, the URI of any other text.
 */
public final class FileNames {
  private FileNames() {}

  /** The name of a text. */
  public static String of(String uri) {
    return path(uri).map(Path::toString).orElse(uri);
  }

  /** The file behind a URI; empty for a text that is no file. */
  public static Optional<Path> path(String uri) {
    try {
      URI parsed = new URI(uri);
      return "file".equals(parsed.getScheme())
          ? Optional.of(Path.of(parsed).normalize())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
      return Optional.empty();
    }
  }

  /** The name of a file that a text names, whether it is there or not. */
  public static String beside(String importing, String wanted) {
    try {
      return Path.of(importing).resolveSibling(wanted).normalize().toString();
    } catch (InvalidPathException noPath) {
      return wanted;
    }
  }

  /** The URI of a name. */
  public static String uri(String name) {
    boolean isUri = name.indexOf(':') > 1;
    return isUri ? name : Path.of(name).toUri().toString();
  }
}
