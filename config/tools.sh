# Finds the tools that 'sysdesign' and 'verify' stand on. Sourced, never run. Each function prints one sentence and fails
# where its tool is missing or too old. Works with bash 3.2, so that it runs on a Mac as it is.

tool_missing() {
  echo "${0##*/}: $*" >&2
  return 2
}

# Sets java_home and java_version from $JAVA_HOME, else from the 'java' on the path. Reads the release file that every JDK
# has rather than start a JVM to ask.
find_java() {
  local java link
  if [ -n "${JAVA_HOME:-}" ]; then
    java_home=$JAVA_HOME
    if [ ! -x "$java_home/bin/java" ]; then
      tool_missing "JAVA_HOME is '$JAVA_HOME', where there is no 'bin/java': set it to a JDK 17 or newer, or unset it."
      return
    fi
  else
    if ! java=$(command -v java); then
      tool_missing "needs a JDK 17 or newer and found no 'java': $get_jdk."
      return
    fi
    while link=$(readlink "$java"); do
      case $link in
        /*) java=$link ;;
        *) java=${java%/*}/$link ;;
      esac
    done
    java_home=${java%/bin/java}
  fi
  java_version=
  if [ -r "$java_home/release" ]; then
    java_version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$java_home/release")
  fi
  if [ -z "$java_version" ]; then
    java_home_of_running "$java_home/bin/java"
  fi
  if [ -z "$java_version" ]; then
    tool_missing "needs a JDK 17 or newer, and '$java_home/bin/java' does not run: $get_jdk."
    return
  fi
  if [ "$(major "$java_version")" -lt 17 ]; then
    tool_missing "needs a JDK 17 or newer and found $java_version in '$java_home': $get_jdk, or set JAVA_HOME."
  fi
}

# A 'java' that stands for another one, as on a Mac, knows where that one is.
java_home_of_running() {
  local settings
  settings=$("$1" -XshowSettings:properties -version 2>&1) || return 0
  java_home=$(printf '%s\n' "$settings" | sed -n 's/^ *java\.home = //p')
  java_version=$(printf '%s\n' "$settings" | sed -n 's/^ *java\.version = //p')
}

# What it takes to build: the compiler beside the JVM, and Maven.
find_build_tools() {
  local maven_version
  find_java || return
  if [ ! -x "$java_home/bin/javac" ]; then
    tool_missing "needs a JDK 17 or newer and found only a runtime (no 'javac') in '$java_home': $get_jdk."
    return
  fi
  if ! command -v mvn >/dev/null; then
    tool_missing "needs Maven 3.8 or newer to build and found no 'mvn': $get_maven."
    return
  fi
  maven_version=$(JAVA_HOME=$java_home mvn -B -version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
  if [ "$(number "${maven_version:-0}")" -lt 3008 ]; then
    tool_missing "needs Maven 3.8 or newer to build and found ${maven_version:-one that does not start}: $get_maven."
  fi
}

find_node() {
  local node_version
  if ! command -v node >/dev/null; then
    tool_missing "needs Node 20 or newer and found no 'node': $get_node."
    return
  fi
  node_version=$(node --version 2>/dev/null)
  node_version=${node_version#v}
  if [ "$(number "${node_version:-0}")" -lt 20000 ]; then
    tool_missing "needs Node 20 or newer and found ${node_version:-one that does not start}: $get_node."
  fi
}

find_git() {
  if ! command -v git >/dev/null; then
    tool_missing "needs git and found none: install it with your package manager, such as 'sudo apt install git' or 'brew install git'."
  fi
}

# 17.0.15 -> 17, 1.8.0_392 -> 8, 25-ea -> 25
major() {
  local version=${1#1.}
  echo "${version%%[!0-9]*}"
}

# 3.8.7 -> 3008: the first two places as one number to compare.
number() {
  local minor=${1#*.}
  minor=${minor%%.*}
  echo $((${1%%.*} * 1000 + ${minor%%[!0-9]*}))
}

get_jdk="install one with your package manager, such as 'sudo apt install openjdk-17-jdk' or 'brew install openjdk@17'"
get_maven="install it with your package manager, such as 'sudo apt install maven' or 'brew install maven'"
get_node="install it with your package manager, such as 'brew install node', or with a version manager, such as 'nvm install 20'"
