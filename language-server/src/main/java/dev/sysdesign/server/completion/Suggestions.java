package dev.sysdesign.server.completion;

import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.server.document.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Collects proposals, in the order in which they are shown. */
final class Suggestions {
  private static final String SUGGEST_AGAIN = "editor.action.triggerSuggest";

  private final Cursor cursor;
  private final Scope scope;
  private final boolean snippets;
  private final Range replaced;
  private final List<CompletionItem> items = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();

  Suggestions(Lines lines, Cursor cursor, Scope scope, boolean snippets) {
    this.cursor = cursor;
    this.scope = scope;
    this.snippets = snippets;
    this.replaced = lines.range(cursor.start(), cursor.offset());
  }

  Cursor cursor() {
    return cursor;
  }

  Scope scope() {
    return scope;
  }

  List<CompletionItem> items() {
    return items;
  }

  /** A word that is inserted as it is. */
  void word(String word, CompletionItemKind kind, String detail, String doc) {
    add(word, kind, detail, doc, word);
  }

  /** A word, and what is typed after it, with places to fill in. */
  void snippet(String label, CompletionItemKind kind, String detail, String doc, String snippet) {
    if (snippets && !label.equals(snippet)) {
      CompletionItem item = add(label, kind, detail, doc, snippet);
      if (item != null) {
        item.setInsertTextFormat(InsertTextFormat.Snippet);
      }
    } else {
      add(label, kind, detail, doc, Snippets.plain(snippet));
    }
  }

  /** The same, after which the client asks for proposals again. */
  void start(String label, CompletionItemKind kind, String detail, String doc, String snippet) {
    int before = items.size();
    snippet(label, kind, detail, doc, snippet);
    if (items.size() > before) {
      items.get(before).setCommand(new Command("", SUGGEST_AGAIN));
    }
  }

  /** The declared names of one kind that pass a test. */
  void names(SymbolKind kind, CompletionItemKind shown, Predicate<Declaration> wanted) {
    scope
        .declarations(kind)
        .filter(wanted)
        .forEach(d -> word(d.name(), shown, detail(d), title(d)));
  }

  private CompletionItem add(
      String label, CompletionItemKind kind, String detail, String doc, String text) {
    if (!labels.add(label)) {
      return null;
    }
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    item.setSortText(String.format(Locale.ROOT, "%05d", items.size()));
    item.setTextEdit(Either.forLeft(new TextEdit(replaced, text)));
    if (!detail.isEmpty()) {
      item.setDetail(detail);
    }
    if (!doc.isEmpty()) {
      item.setDocumentation(Either.forRight(new MarkupContent(MarkupKind.MARKDOWN, doc)));
    }
    items.add(item);
    return item;
  }

  private static String detail(Declaration declaration) {
    return declaration.type().isEmpty()
        ? declaration.kind().name().toLowerCase(Locale.ROOT)
        : declaration.type();
  }

  private static String title(Declaration declaration) {
    return declaration.statement().title();
  }
}
