package dev.sysdesign.engine.model;

/** Matching of paths by patterns in which {@code *} stands for any run of characters. */
final class PathPattern {
  private PathPattern() {}

  /** Whether the whole path matches; linear apart from one backtrack point. */
  static boolean matches(String pattern, String path) {
    int p = 0;
    int s = 0;
    int star = -1;
    int mark = 0;
    while (s < path.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = s;
      } else if (p < pattern.length() && pattern.charAt(p) == path.charAt(s)) {
        p++;
        s++;
      } else if (star >= 0) {
        p = star + 1;
        s = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
