# Sourced by the scripts in deploy/: finds the tools and builds what is missing or old. Works with bash 3.2.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
launcher_home=$root/deploy/launcher/target
service_jar=$root/api/target/quarkus-app/quarkus-run.jar
oldest_jdk=21

fail() {
  echo "$*" >&2
  exit 1
}

# The major version of the JDK in folder $1, or 0 where there is no JDK.
jdk_version() {
  local version=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

jdk_on_path() {
  local javac
  javac=$(command -v javac) || return 0
  while [ -L "$javac" ]; do
    javac=$(cd "$(dirname "$javac")" && cd "$(dirname "$(readlink "$javac")")" && pwd)/$(basename "$(readlink "$javac")")
  done
  dirname "$(dirname "$javac")"
}

# Sets JAVA_HOME: the one given if it is new enough, then the one on PATH, then the newest in the usual folders.
find_jdk() {
  local found version newest=0 home=
  for found in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
    if [ "$(jdk_version "$found")" -ge $oldest_jdk ]; then
      export JAVA_HOME=$found
      return
    fi
  done
  for found in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    version=$(jdk_version "$found")
    if [ "$version" -ge $oldest_jdk ] && [ "$version" -gt "$newest" ]; then
      newest=$version
      home=$found
    fi
  done
  [ -n "$home" ] || fail "a JDK $oldest_jdk or newer is needed and none was found: install one, or set JAVA_HOME to it"
  export JAVA_HOME=$home
}

find_maven() {
  command -v mvn >/dev/null || fail "Maven is needed and there is no mvn on PATH: install Maven 3.8 or newer"
}

browser_on_path() {
  local name
  for name in chromium chromium-browser google-chrome; do
    ! command -v $name || return 0
  done
}

# Sets SCR_BROWSER to the Chromium that tests of the pages use: the one given, the one on PATH, or, with the right to
# install packages, Debian's. Where there is none, the tests say that they were left out; with CI=true they fail.
find_browser() {
  SCR_BROWSER=${SCR_BROWSER:-$(browser_on_path)}
  if [ -z "$SCR_BROWSER" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "installing Chromium for the tests of the pages"
    { apt-get update && apt-get install -y --no-install-recommends chromium; } >"$root/target/browser.log" 2>&1 ||
      echo "Chromium could not be installed; see $root/target/browser.log" >&2
    SCR_BROWSER=$(browser_on_path)
  fi
  export SCR_BROWSER
}

modules() {
  sed -n 's:.*<module>\(.*\)</module>.*:\1:p' "$root/pom.xml"
}

# True when the last whole build is younger than every source.
is_built() {
  local module sources
  [ -e "$root/target/built" ] && [ -e "$launcher_home/launcher.jar" ] || return 1
  sources=("$root/pom.xml" "$root/.mvn")
  for module in $(modules); do
    sources+=("$root/$module/pom.xml" "$root/$module/src")
    [ "$module" != api ] || [ -e "$service_jar" ] || return 1
  done
  [ -z "$(find "${sources[@]}" -newer "$root/target/built" -print 2>/dev/null | head -n 1)" ]
}

# Runs Maven with one line per module; its own words go to a log, shown only when it fails.
maven_quietly() {
  local log=$root/target/build.log pid shown=0 seconds=0 line
  mkdir -p "$root/target"
  (cd "$root" && exec mvn -B "$@") >"$log" 2>&1 &
  pid=$!
  trap 'kill $pid 2>/dev/null; exit 130' INT TERM
  while kill -0 $pid 2>/dev/null; do
    sleep 0.5
    seconds=$((seconds + 1))
    while IFS= read -r line; do
      shown=$((shown + 1))
      echo "  ${line#*Building }"
    done < <(grep '^\[INFO\] Building .*\[[0-9/]*\]$' "$log" | tail -n +$((shown + 1)))
    [ $((seconds % 20)) -ne 0 ] || echo "  still at it ($((seconds / 2)) s)"
  done
  trap - INT TERM
  wait $pid || {
    grep -v '^\[INFO\] *$' "$log" | tail -n 25 >&2
    fail "the build failed; the whole log is in $log"
  }
}

build_all() {
  is_built && return
  find_maven
  echo "building with JDK $(jdk_version "$JAVA_HOME") (the first build also fetches libraries)"
  mkdir -p "$root/target"
  # Sources changed while the build runs are newer than this and make the next start build again.
  touch "$root/target/building"
  maven_quietly package -DskipTests -Dspotless.check.skip=true
  mv "$root/target/building" "$root/target/built"
}

# The launcher's command line up to its arguments, in the array "launcher".
launcher_command() {
  launcher=("$JAVA_HOME/bin/java" -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1
    -cp "$launcher_home/launcher.jar:$launcher_home/lib/*" org.scrfindings.launcher.Launcher)
}
