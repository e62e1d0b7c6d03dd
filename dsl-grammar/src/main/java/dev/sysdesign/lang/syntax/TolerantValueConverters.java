package dev.sysdesign.lang.syntax;

import dev.sysdesign.lang.statement.ReservedWords;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Turns tokens into values. None is refused: an unclosed string has the text that it has, and a
 * rule of its own says that it is unclosed.
 */
public final class TolerantValueConverters extends AbstractDeclarativeValueConverterService {
  @ValueConverter(rule = "STRING")
  public IValueConverter<String> strings() {
    return new Text() {
      @Override
      String valueOf(String token) {
        boolean closed = token.length() > 1 && token.endsWith("\"");
        String inner = token.substring(1, closed ? token.length() - 1 : token.length());
        // A title reaches terminals and pages: what steers them has no place in a text.
        return inner.replaceAll("\\\\(.)", "$1").replaceAll("\\p{Cntrl}", "\uFFFD");
      }

      @Override
      public String toString(String value) {
        return '"' + value.replaceAll("[\"\\\\]", "\\\\$0") + '"';
      }
    };
  }

  /** The blank of {@code 500 rps} is no part of the quantity. */
  @ValueConverter(rule = "QTY")
  public IValueConverter<String> quantities() {
    return new Text() {
      @Override
      String valueOf(String token) {
        return token.replaceAll("\\s+", "");
      }
    };
  }

  @ValueConverter(rule = "ID")
  public IValueConverter<String> words() {
    return new Name();
  }

  @ValueConverter(rule = "Name")
  public IValueConverter<String> names() {
    return new Name();
  }

  @ValueConverter(rule = "NewName")
  public IValueConverter<String> newNames() {
    return new Name();
  }

  @ValueConverter(rule = "RefName")
  public IValueConverter<String> referencedNames() {
    return new Name();
  }

  private abstract static class Text extends AbstractValueConverter<String> {
    abstract String valueOf(String token);

    @Override
    public String toString(String value) {
      return value;
    }

    @Override
    public String toValue(String token, INode node) throws ValueConverterException {
      return token == null || token.isEmpty() ? "" : valueOf(token);
    }
  }

  /** A reserved word may be used as a name behind {@code ^}. */
  private static final class Name extends Text {
    @Override
    String valueOf(String token) {
      return token.startsWith("^") ? token.substring(1) : token;
    }

    @Override
    public String toString(String value) {
      return ReservedWords.contains(value) ? "^" + value : value;
    }
  }
}
