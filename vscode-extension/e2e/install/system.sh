#!/usr/bin/env bash
# Installs what the editors need of the system: a browser to drive, a font to see, and what compiles their few native
# modules. Where it may not install, it says in one line what is missing and exits 2.
set -u

packages=()
missing=
need() {
  packages+=("$1")
  missing="$missing${missing:+, }$2"
}

command -v chromium >/dev/null || need chromium "'chromium'"
command -v python3 >/dev/null || need python3 "'python3'"
command -v make >/dev/null || need make "'make'"
command -v g++ >/dev/null || need g++ "'g++'"
if [ -z "$(find /usr/share/fonts -name DejaVuSansMono.ttf -print -quit 2>/dev/null)" ]; then
  need fonts-dejavu-core "the font DejaVu Sans Mono"
fi
if [ "${#packages[@]}" = 0 ]; then
  exit 0
fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "there is no $missing, and installing takes root on Debian or Ubuntu: apt-get install ${packages[*]}"
  exit 2
fi
echo "installing ${packages[*]} …" >&2
export DEBIAN_FRONTEND=noninteractive
apt=(apt-get -qq -o DPkg::Lock::Timeout=300)
if ! { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "${packages[@]}"; } >&2; then
  echo "there is no $missing, and apt-get could not install ${packages[*]}"
  exit 2
fi
