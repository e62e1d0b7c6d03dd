package dev.sysdesign.lang.edit;

import dev.sysdesign.lang.SourceParser;
import dev.sysdesign.lang.formatting.SystemFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds of every edit of a text. */
record TextChecks(String before, String after, List<TextChange> changes) {
  private static final Pattern COMMENT = Pattern.compile("//[^\\n\\r]*|(?s:/\\*.*?\\*/)");

  List<String> wrong(String edit) {
    List<String> wrong = new ArrayList<>();
    if (isFormatted(before) && !isFormatted(after)) {
      wrong.add(edit + " leaves the form:\n" + after);
    }
    if (!applied().equals(after)) {
      wrong.add(edit + " has other changes than its text");
    }
    if (before.contains("\r\n") && after.replace("\r\n", "").contains("\n")) {
      wrong.add(edit + " mixes line breaks:\n" + after);
    }
    List<String> lost = comments(before);
    comments(after).forEach(lost::remove);
    if (!edit.contains("Remove") && !edit.contains("TakeAway") && !lost.isEmpty()) {
      wrong.add(edit + " loses " + lost + ":\n" + after);
    }
    return wrong;
  }

  private static boolean isFormatted(String text) {
    return SystemFormatter.format(SourceParser.parse("a", text)).equals(text);
  }

  private String applied() {
    StringBuilder text = new StringBuilder(before);
    for (int i = changes.size() - 1; i >= 0; i--) {
      TextChange change = changes.get(i);
      text.replace(change.range().offset(), change.range().end(), change.replacement());
    }
    return text.toString();
  }

  private static List<String> comments(String text) {
    List<String> comments = new ArrayList<>();
    Matcher matcher = COMMENT.matcher(text.replaceAll("\"[^\"\\n]*\"", "\"\""));
    while (matcher.find()) {
      comments.add(matcher.group().replaceAll("\\s+", " ").strip());
    }
    return comments;
  }
}
