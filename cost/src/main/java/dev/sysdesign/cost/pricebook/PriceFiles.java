package dev.sysdesign.cost.pricebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where price books come from: the one that ships with the product, or a file of the user's. The
 * only class of this module that touches a file.
 */
public final class PriceFiles {
  private static final String RESOURCE = "aws-prices.txt";

  private PriceFiles() {}

  /**
   * The prices that ship with the product.
   *
   * @throws IllegalStateException where the product was built without them
   */
  public static PriceBook shipped() {
    try (InputStream in = PriceFiles.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("this build has no prices: " + RESOURCE + " is missing");
      }
      return new PriceBook(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The prices of a JSON file with the schema of the shipped data. Whatever is wrong with it is in
   * the answer: a missing file, text that is not JSON, an unknown key, an unknown rate, a price
   * that is not a decimal string, a region that the file does not list, tiers with gaps.
   */
  public static Prices read(Path file) {
    try {
      return parse(Files.readString(file), Optional.of(shipped()));
    } catch (IOException e) {
      boolean there = Files.exists(file);
      String message =
          "The price file '%s' %s."
              .formatted(file, there ? "cannot be read as text" : "is not there");
      return rejected(new PriceProblem("prices-unreadable", Place.FILE, message));
    }
  }

  /**
   * The prices of a JSON text with the schema of the shipped data.
   *
   * @param reference a book that knows every rate that bills use
   */
  static Prices parse(String json, Optional<PriceBook> reference) {
    List<PriceProblem> problems = new ArrayList<>();
    Optional<Json> file = JsonReader.read(json, problems);
    file.ifPresent(f -> problems.addAll(SchemaCheck.problems(f, PriceSchema.file())));
    if (file.isEmpty() || !problems.isEmpty()) {
      return new Prices.Rejected(problems);
    }
    CompactText compact = PriceCompactor.compact((Json.Obj) file.get(), reference);
    return compact.problems().isEmpty()
        ? new Prices.Loaded(new PriceBook(compact.bytes()))
        : new Prices.Rejected(compact.problems());
  }

  private static Prices rejected(PriceProblem problem) {
    return new Prices.Rejected(List.of(problem));
  }

  /**
   * Build step: converts the price file {@code args[0]} to the resource {@code args[1]}.
   *
   * @throws IOException where a file cannot be read or written, or the prices are wrong
   */
  public static void main(String[] args) throws IOException {
    Prices prices = parse(Files.readString(Path.of(args[0])), Optional.empty());
    if (prices instanceof Prices.Loaded loaded) {
      Path resource = Path.of(args[1]);
      Files.createDirectories(resource.getParent());
      Files.writeString(resource, loaded.book().compactText());
    } else {
      throw new IOException(args[0] + ": " + ((Prices.Rejected) prices).problems());
    }
  }
}
