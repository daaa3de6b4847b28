# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by packaging/run, packaging/test and .ci/run; the caller stands in the top folder of the repository.

say() { printf '\n== %s\n' "$*"; }

export DEBIAN_FRONTEND=noninteractive
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
# Japanese text passes through the tools even where nobody has chosen a language.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then export LC_ALL=C.UTF-8; fi

is_installed() { [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Installs the packages of debian-packages.txt that are missing. Asks apt, and for rights, only where one is.
install_missing() {
    local package missing=() root=()
    while read -r package _; do
        case "$package" in ''|'#'*) continue ;; esac
        is_installed "$package" || missing+=("$package")
    done < packaging/debian-packages.txt
    if [ "${#missing[@]}" -eq 0 ]; then
        say "Every needed Debian package is installed"
        return
    fi
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then root=(sudo); fi
    "${root[@]}" apt-get update --quiet
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends "${missing[@]}" </dev/null
}

# build PRESET [cmake --build option…]
build() {
    local preset="$1"
    shift
    say "Building in build/$preset"
    cmake --preset "$preset"
    cmake --build --preset "$preset" "$@"
}
