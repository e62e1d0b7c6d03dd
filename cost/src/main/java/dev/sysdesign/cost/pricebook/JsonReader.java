package dev.sysdesign.cost.pricebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a whole JSON text into {@link Json}; a key given twice is an error. */
final class JsonReader {
  /** What Jackson says of where its input comes from; the line and column after it are kept. */
  private static final Pattern SOURCE =
      Pattern.compile("\\[Source: .*?; (line: \\d+, column: \\d+)]");

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The one value that {@code text} holds.
   *
   * @param problems where the reason goes when there is none
   */
  static Optional<Json> read(String text, List<PriceProblem> problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return Optional.of(new Json.Literal(Place.FILE, "nothing"));
      }
      Json value = new JsonReader(parser).value();
      parser.nextToken();
      return Optional.of(value);
    } catch (JsonProcessingException e) {
      String why = e.getOriginalMessage().lines().findFirst().orElse("it breaks off");
      why = SOURCE.matcher(why).replaceAll("$1");
      Place at = e.getLocation() == null ? Place.FILE : place(e.getLocation());
      problems.add(
          new PriceProblem("prices-not-json", at, "The price file is not JSON: " + why + "."));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Json value() throws IOException {
    Place place = place();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> new Json.Text(place, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getDecimalValue());
      default -> new Json.Literal(place, parser.getText());
    };
  }

  private Json object(Place place) throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    Map<String, Place> names = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      names.put(name, place());
      parser.nextToken();
      fields.put(name, value());
    }
    return new Json.Obj(place, fields, names);
  }

  private Json array(Place place) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Json.Arr(place, items);
  }

  private Place place() {
    return place(parser.currentTokenLocation());
  }

  private static Place place(JsonLocation at) {
    return new Place(at.getLineNr(), at.getColumnNr());
  }
}
