package dev.sysdesign.analysis.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.sysdesign.analysis.figure.Decimals;
import dev.sysdesign.engine.result.Interval;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Writes indented JSON in the order of the calls. Numbers are rounded to decimal digits, so that
 * every JDK writes the same; a number that is not there is null.
 */
final class JsonOut {
  /** Digits after the point of a time in milliseconds: whole nanoseconds. */
  private static final int TIME_DECIMALS = 6;

  private static final int SIGNIFICANT = 9;
  private static final double NANOS_PER_MS = 1e6;

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final JsonGenerator json;
  private final DefaultPrettyPrinter printer;

  private JsonOut(JsonGenerator json, DefaultPrettyPrinter printer) {
    this.json = json;
    this.printer = printer;
  }

  /** An object as text, with a line break at its end. */
  static String object(Consumer<JsonOut> fields) {
    StringWriter text = new StringWriter();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(LINES);
    printer.indentArraysWith(LINES);
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      JsonOut out = new JsonOut(json, printer);
      json.writeStartObject();
      fields.accept(out);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  void text(String name, String value) {
    write(() -> json.writeStringField(name, value));
  }

  void text(String name, Optional<String> value) {
    write(
        () -> {
          json.writeFieldName(name);
          if (value.isPresent()) {
            json.writeString(value.get());
          } else {
            json.writeNull();
          }
        });
  }

  void whole(String name, long value) {
    write(() -> json.writeNumberField(name, value));
  }

  void flag(String name, boolean value) {
    write(() -> json.writeBooleanField(name, value));
  }

  /** A time given in nanoseconds, written in milliseconds. */
  void millis(String name, double nanos) {
    field(name, millis(nanos));
  }

  /** A rate, a share or another plain number. */
  void number(String name, double value) {
    field(name, plain(value));
  }

  void number(String name, OptionalDouble value) {
    field(name, plain(value.orElse(Double.NaN)));
  }

  void decimal(String name, BigDecimal value) {
    field(name, value);
  }

  void nothing(String name) {
    write(() -> json.writeNullField(name));
  }

  /** A pair of milliseconds on one line, or null; the end that is not known is null. */
  void millis(String name, Optional<Interval> nanos) {
    pair(name, nanos.map(i -> Arrays.asList(millis(i.low()), millis(i.high()))));
  }

  void interval(String name, Optional<Interval> interval) {
    pair(name, interval.map(i -> Arrays.asList(plain(i.low()), plain(i.high()))));
  }

  void object(String name, Runnable fields) {
    write(() -> json.writeObjectFieldStart(name));
    fields.run();
    write(json::writeEndObject);
  }

  <T> void objects(String name, Iterable<T> items, Consumer<T> fields) {
    write(() -> json.writeArrayFieldStart(name));
    for (T item : items) {
      write(json::writeStartObject);
      fields.accept(item);
      write(json::writeEndObject);
    }
    write(json::writeEndArray);
  }

  /** The same, each object on one line. */
  <T> void lines(String name, Iterable<T> items, Consumer<T> fields) {
    write(() -> json.writeArrayFieldStart(name));
    for (T item : items) {
      printer.indentObjectsWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
      write(json::writeStartObject);
      fields.accept(item);
      write(json::writeEndObject);
      printer.indentObjectsWith(LINES);
    }
    write(json::writeEndArray);
  }

  void texts(String name, Iterable<String> items) {
    write(() -> json.writeArrayFieldStart(name));
    for (String item : items) {
      write(() -> json.writeString(item));
    }
    write(json::writeEndArray);
  }

  private void pair(String name, Optional<List<BigDecimal>> bounds) {
    write(
        () -> {
          json.writeFieldName(name);
          if (bounds.isEmpty()) {
            json.writeNull();
          } else {
            json.writeRawValue("[%s, %s]".formatted(bounds.get().get(0), bounds.get().get(1)));
          }
        });
  }

  private void field(String name, BigDecimal value) {
    write(
        () -> {
          json.writeFieldName(name);
          if (value == null) {
            json.writeNull();
          } else {
            json.writeNumber(value.toPlainString());
          }
        });
  }

  private static BigDecimal millis(double nanos) {
    return Double.isFinite(nanos) ? Decimals.fixed(nanos / NANOS_PER_MS, TIME_DECIMALS) : null;
  }

  private static BigDecimal plain(double value) {
    return Double.isFinite(value) ? Decimals.significant(value, SIGNIFICANT) : null;
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
