package dev.sysdesign.rules;

/**
 * A place where a rule's constant is taken to report with it.
 *
 * @param owner internal name of the class
 * @param method its name with its descriptor
 * @param index which of the constants of the method, from 0
 * @param code of the rule
 */
record Site(String owner, String method, int index, String code) {
  @Override
  public String toString() {
    String name = method.substring(0, method.indexOf('('));
    return code + " in " + owner.substring(owner.lastIndexOf('/') + 1) + "." + name + " #" + index;
  }
}
