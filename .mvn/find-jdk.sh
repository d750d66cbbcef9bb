# Sourced by mvnw: leaves JAVA_HOME at a JDK 25 or newer, or stops with one sentence.
# Order: JAVA_HOME, then `java` on the PATH, then the usual places.
required_java=25

java_major() {
  # prints the major version of the JDK under $1, or 0 when there is none
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    printf '%s' "${major:-0}"
  else
    printf 0
  fi
}

usable_jdk() { [ -n "${1:-}" ] && [ "$(java_major "$1")" -ge "$required_java" ]; }

jdk_of_path() {
  on_path=$(command -v javac 2>/dev/null) || return 0
  while [ -L "$on_path" ]; do
    target=$(readlink "$on_path")
    case $target in
      /*) on_path=$target ;;
      *) on_path=$(dirname "$on_path")/$target ;;
    esac
  done
  dirname "$(dirname "$on_path")"
}

find_jdk() {
  for candidate in "${JAVA_HOME:-}" "$(jdk_of_path)"; do
    if usable_jdk "$candidate"; then printf '%s' "$candidate"; return 0; fi
  done
  if [ -x /usr/libexec/java_home ]; then
    candidate=$(/usr/libexec/java_home -v "$required_java+" 2>/dev/null || true)
    if usable_jdk "$candidate"; then printf '%s' "$candidate"; return 0; fi
  fi
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if usable_jdk "$candidate"; then printf '%s' "$candidate"; return 0; fi
  done
  return 1
}

set +f # mvnw runs with globbing off; the search needs it
if found_jdk=$(find_jdk); then
  JAVA_HOME=$found_jdk
  export JAVA_HOME
  set -f
else
  echo "Huoneentaulu is built with JDK $required_java or newer and none was found: install one (for example Temurin $required_java) or set JAVA_HOME to it." >&2
  exit 1
fi
