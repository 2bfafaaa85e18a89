# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# What scripts/start, scripts/check and scripts/fuzz share: the packages that are needed, and how
# to get them. Is sourced, never run. Touches nothing outside the project except by apt-get.

set -euo pipefail
export LC_ALL=C.UTF-8

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
logs="$root/build/logboek"

# The only list of packages. To build and run:
build_packages=(
  g++ cmake ninja-build pkg-config
  libpoco-dev libsqlite3-dev libctemplate-dev libyaml-dev libcsv-dev
  libsodium-dev libicu-dev libcli11-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libqrencode-dev libmagic-dev libical-dev
  libxlsxwriter-dev
)
build_tools=(g++ cmake ninja pkg-config)

# npm fetches the look of the application. Node, npm and Java are added only when their command is
# missing: a machine may have them from elsewhere, and Debian's npm does not go together with
# another nodejs.
npm_packages=(nodejs npm)
npm_tools=(node npm)

# To test, beside those.
test_packages=(
  libgtest-dev libgmock-dev libbenchmark-dev clang-format-14 chromium fonts-liberation2
  poppler-utils openssl nginx-light apache2-bin libapache2-mod-auth-openidc libfaketime firefox-esr
  libreoffice-writer-nogui man-db bsdextrautils
)
test_tools=(clang-format-14 ctest chromium firefox-esr soffice pdftotext java openssl man col)

# To fuzz, beside those to build.
fuzz_packages=(clang-16 libclang-rt-16-dev)
fuzz_tools=(clang++-16)

say() { printf '%s\n' "$*"; }

# Ends the script: what is wrong, and what to do.
stop() {
  printf '\nGestopt: %s\n' "$*" >&2
  exit 2
}

step() {
  step_number=$((step_number + 1))
  say "Stap $step_number van $steps: $*"
}

# Lines of ninja and ctest that only say that something went well.
good_lines='^\[[0-9]+/[0-9]+\] [A-Z]|^ +Start +[0-9]+:|Test +#[0-9]+: .* Passed '

# run LOG WHAT COMMAND…: keeps the output in build/logboek and shows its end when it fails.
run() {
  local log="$logs/$1.log" what=$2
  shift 2
  "$@" >"$log" 2>&1 </dev/null && return 0
  { grep -vE "$good_lines" "$log" || true; } | tail -n 80 >&2
  printf '\n%s is niet gelukt. Alle uitvoer staat in %s\n' "$what" "${log#"$root"/}" >&2
  return 1
}

# apt LOG WHAT ARGUMENT…: as run, for apt-get. A fresh machine updates itself, and then holds apt's
# lock for a while: that is waited for, at most two minutes.
apt() {
  local log="$logs/$1.log" what=$2 until=$((SECONDS + 120)) told=0
  shift 2
  until "${as_root[@]}" env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    apt-get "$@" >"$log" 2>&1 </dev/null; do
    if ((SECONDS >= until)) || ! grep -qE 'Could not get lock|Unable to (lock|acquire)' "$log"; then
      tail -n 80 "$log" >&2
      printf '\n%s is niet gelukt. Alle uitvoer staat in %s\n' "$what" "${log#"$root"/}" >&2
      return 1
    fi
    ((told++)) || say "  Een ander programma werkt de pakketten bij. Het script wacht daarop, hoogstens twee minuten."
    sleep 2
  done
}

# Everything that must be right before the first step: rights, room, and nobody else at work.
# prepare STEPS MEGABYTES
prepare() {
  local megabytes=$2 free folder
  steps=$1 step_number=0
  cd "$root"
  for folder in "$root" "$root/build" "$root/reports"; do
    [[ ! -e $folder || -w $folder ]] ||
      stop "u mag niet schrijven in de map $folder. Vraag de eigenaar om dat recht."
  done
  free=$(df -Pm . | awk 'NR == 2 { print $4 }')
  ((free >= megabytes)) ||
    stop "er is te weinig ruimte op de schijf: $free MB vrij in $root, nodig is $megabytes MB."
  mkdir -p "$logs"
  exec 9>"$root/build/.bezig"
  flock -n 9 || stop "een ander script van Maatlat is nog bezig in deze map. Wacht tot het klaar is."
  trap 'printf "\nAfgebroken. Start het script opnieuw; het gaat verder waar het was.\n" >&2; exit 130' INT TERM
  # shellcheck source=/dev/null
  if [[ ! -r /etc/os-release ]] || ! (. /etc/os-release && [[ ${ID:-} == debian && ${VERSION_ID:-} == 12 ]]); then
    say "Let op: Maatlat is gemaakt voor Debian 12. Op dit systeem kan een stap mislukken."
  fi
}

# The packages of the arguments that are not installed, one a line.
missing_packages() {
  local package
  for package in "$@"; do
    [[ $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) == ii* ]] || say "$package"
  done
}

# Debian starts a server that it installs. We want its program and not its service, on port 80 of
# the machine; where another server has that port, or there is no systemd, starting could even make
# the installation fail. So while we install nothing new is started, where the machine has no policy
# of its own for that.
policy=/usr/sbin/policy-rc.d
start_nothing() {
  [[ ! -e $policy ]] || return 0
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null && "${as_root[@]}" chmod 755 "$policy"
  own_policy=1
}
start_again() {
  ((own_policy)) || return 0
  "${as_root[@]}" rm -f "$policy"
  own_policy=0
}
own_policy=0

# Installs what is missing of the packages given; does nothing, and is quick, when all is there.
install_packages() {
  local missing package unknown=() as_root=()
  [[ -n $(command -v dpkg-query) && -n $(command -v apt-get) ]] ||
    stop "apt-get ontbreekt. Dit script werkt op Debian 12. Installeer anders zelf: $*"
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]} > 0)) || return 0
  if ((EUID != 0)); then
    command -v sudo >/dev/null ||
      stop "deze pakketten ontbreken, en u bent geen root en sudo is er niet. Vraag de beheerder om: apt-get install ${missing[*]}"
    as_root=(sudo)
    [[ -t 0 ]] || as_root=(sudo -n)
    "${as_root[@]}" true || stop "sudo lukt niet. Vraag de beheerder om: apt-get install ${missing[*]}"
  fi
  say "  Nodig van Debian: ${missing[*]}"
  apt apt-lijst "Het ophalen van de pakketlijst" update ||
    say "  Niet elke pakketlijst is opgehaald. Het script probeert het met wat er is."
  for package in "${missing[@]}"; do
    [[ -n $(apt-cache madison "$package" 2>/dev/null) ]] || unknown+=("$package")
  done
  ((${#unknown[@]} == 0)) ||
    stop "apt kent deze pakketten niet: ${unknown[*]}. Is er verbinding met internet, en is dit Debian 12?"
  start_nothing
  trap 'start_again' EXIT
  apt apt-installatie "Het installeren van pakketten" install -y --no-install-recommends "${missing[@]}" ||
    stop "de pakketten zijn niet geïnstalleerd. Lees hierboven waarom en start opnieuw."
  start_again
  trap - EXIT
}

# Packages by name are one thing, commands that answer another: a missing one is named here.
need_tools() {
  local tool missing=()
  for tool in "$@"; do
    command -v "$tool" >/dev/null || missing+=("$tool")
  done
  ((${#missing[@]} == 0)) || stop "deze programma's ontbreken nog: ${missing[*]}. Installeer ze en start opnieuw."
}

install_build_packages() {
  install_packages "${build_packages[@]}" "$@"
  need_tools "${build_tools[@]}"
}

install_start_packages() {
  local packages=("$@")
  command -v npm >/dev/null || packages+=("${npm_packages[@]}")
  install_build_packages "${packages[@]}"
  need_tools "${npm_tools[@]}"
}

install_test_packages() {
  local packages=("${test_packages[@]}")
  command -v java >/dev/null || packages+=(default-jre-headless)
  install_start_packages "${packages[@]}"
  need_tools "${test_tools[@]}"
}

install_fuzz_packages() {
  install_build_packages "${fuzz_packages[@]}"
  need_tools "${fuzz_tools[@]}"
}

# install_npm_packages FOLDER: only when its lock file is newer than what is there. Nothing of npm is
# kept outside the project, and no package runs a script of its own.
install_npm_packages() {
  local folder="$root/$1"
  local mark="$folder/node_modules/.package-lock.json"
  [[ -e $mark && ! $folder/package-lock.json -nt $mark ]] && return 0
  run "npm-${1//\//-}" "Het ophalen van de npm-pakketten" env npm_config_cache="$root/build/npm" \
    npm_config_update_notifier=false npm --prefix "$folder" ci --ignore-scripts --no-audit --no-fund ||
    stop "de npm-pakketten in $1 zijn er niet. Is er verbinding met internet?"
}

# configure PRESET [-Doption…]: from scratch when the folder was made for another place.
configure() {
  local preset=$1 cache="build/$1/CMakeCache.txt" options=()
  shift
  if [[ -e $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
    options+=(--fresh)
  fi
  if command -v ccache >/dev/null; then options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
  run "$preset-instellen" "Het voorbereiden van de bouw ($preset)" \
    cmake --preset "$preset" "${options[@]}" "$@" || stop "lees hierboven wat er ontbreekt."
}

# build PRESET [TARGET…]
build() {
  local preset=$1 targets=()
  shift
  (($# == 0)) || targets=(--target "$@")
  run "$preset-bouwen" "Het bouwen ($preset)" cmake --build --preset "$preset" "${targets[@]}" ||
    stop "het programma is niet gebouwd. Wat er al stond, is er nog."
}

no_arguments() {
  (($# == 0)) || stop "dit script kent geen opties. Start het zonder iets erachter."
}
