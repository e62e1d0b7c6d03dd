package dev.sysdesign.rules;

import dev.sysdesign.workspace.SystemFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that are too many, too large or no text: they are made when they are needed. */
enum MadeFiles {
  MISSING_FILE {
    @Override
    void make(Path folder, boolean bad) throws IOException {
      if (!bad) {
        Files.writeString(main(folder), SYSTEM);
      }
    }
  },
  NOT_A_FILE {
    @Override
    void make(Path folder, boolean bad) throws IOException {
      if (bad) {
        Files.createDirectory(main(folder));
      } else {
        Files.writeString(main(folder), SYSTEM);
      }
    }
  },
  NOT_TEXT {
    @Override
    void make(Path folder, boolean bad) throws IOException {
      Files.write(
          main(folder), SYSTEM.getBytes(bad ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8));
    }
  },
  TOO_MANY_IMPORTS {
    @Override
    void make(Path folder, boolean bad) throws IOException {
      StringBuilder text = new StringBuilder();
      for (int i = 1; i <= (bad ? 200 : 199); i++) {
        text.append("import \"part-%s.sysdesign\"\n".formatted(i));
        Files.writeString(folder.resolve("part-" + i + ".sysdesign"), "param p" + i + ": 1s\n");
      }
      Files.writeString(main(folder), text.append(SYSTEM));
    }
  },
  TOO_MANY_PROBLEMS {
    @Override
    void make(Path folder, boolean bad) throws IOException {
      Files.writeString(main(folder), SYSTEM + "?\n".repeat(bad ? 1001 : 999));
    }

    @Override
    List<String> found(boolean bad) {
      List<String> found = super.found(bad);
      return found.subList(found.size() - 1, found.size());
    }
  },
  FILE_TOO_LARGE {
    @Override
    List<String> found(boolean bad) {
      Path folder = folder();
      try {
        Path file = main(folder);
        Files.writeString(file, SYSTEM);
        if (bad) {
          try (var opened = Files.newByteChannel(file, java.nio.file.StandardOpenOption.WRITE)) {
            opened.position(40L << 20);
            opened.write(java.nio.ByteBuffer.wrap(new byte[] {'\n'}));
          }
        }
        List<String> asFile = read(folder);
        return bad ? Stream.concat(asFile.stream(), stream(new Endless())).toList() : asFile;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      } finally {
        delete(folder);
      }
    }
  },
  UNREADABLE_FILE {
    @Override
    List<String> found(boolean bad) {
      InputStream good = new java.io.ByteArrayInputStream(SYSTEM.getBytes(StandardCharsets.UTF_8));
      return stream(bad ? new Broken() : good).toList();
    }
  };

  private static final String SYSTEM =
      "system s {\n  client users { rate: 10rps }\n  service app\n  users -> app\n}\n";

  /** More than anybody reads. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] into, int from, int length) {
      java.util.Arrays.fill(into, from, from + length, (byte) ' ');
      return length;
    }
  }

  /** Ends before its end. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("gone");
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      throw new IOException("gone");
    }
  }

  static Optional<MadeFiles> of(String code) {
    return Stream.of(values())
        .filter(
            made -> made.name().equals(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
        .findFirst();
  }

  /** What is found wrong, with paths seen from the folder. */
  List<String> found(boolean bad) {
    Path folder = folder();
    try {
      make(folder, bad);
      return read(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      delete(folder);
    }
  }

  void make(Path folder, boolean bad) throws IOException {
    throw new IllegalStateException("made in another way");
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("rules");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path main(Path folder) {
    return folder.resolve("s.sysdesign");
  }

  private static List<String> read(Path folder) {
    return Trial.problems(SystemFiles.read(main(folder), Map.of())).stream()
        .map(line -> line.replace(folder + java.io.File.separator, ""))
        .toList();
  }

  private static Stream<String> stream(InputStream in) {
    return Trial.problems(SystemFiles.read("stdin", in, Map.of(), file -> {})).stream();
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
