#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 12 packages of each task, in one place. Run it to install groups (packaging/packages.sh build tests),
# or source it and call install_packages. What is installed already costs no network and no privilege.
set -euo pipefail

declare -A PACKAGES=(
    # compile server, command line and tests
    [build]="g++ cmake ninja-build ccache pkg-config libboost1.81-dev libssl-dev libsqlite3-dev libpq-dev
        libprotobuf-dev libzstd-dev libsodium-dev libicu-dev libxlsxwriter-dev libzip-dev libexpat1-dev libical-dev
        libcli11-dev libtomlplusplus-dev libspdlog-dev catch2"
    # compile the desk; Charts is not found without libqt6opengl6-dev, which qt6-base-dev only recommends
    [desk]="qt6-base-dev libqt6opengl6-dev qt6-svg-dev qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools
        qt6-l10n-tools"
    # run the desk: loaded at run time, so no linker names them
    [run]="libqt6sql6-sqlite qt6-translations-l10n fonts-noto-cjk fonts-wqy-microhei"
    # gnumeric: its ssconvert reads our workbooks and writes some of its own (17 packages, no recommends)
    [tests]="protobuf-compiler poppler-utils gnumeric postgresql-15 sqlite3 clang libclang-rt-14-dev strace xz-utils"
    [lint]="clang-tidy clang-format lintian desktop-file-utils appstream debhelper"
)

# Prints those of its arguments that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || printf '%s\n' "$package"
    done
}

# Runs a command as root, by sudo where that needs no password; tells the reader what to do where it does.
as_root() {
    if [[ $EUID -eq 0 ]]; then "$@"; else sudo -n "$@"; fi
}

# install_packages GROUP...: installs what the groups lack, without a question.
install_packages() {
    local group wanted=() missing=()
    for group in "$@"; do
        [[ -v PACKAGES[$group] ]] || { printf 'unknown group %s: %s\n' "$group" "${!PACKAGES[*]}" >&2; return 2; }
        # shellcheck disable=SC2206  # a list of words becomes elements
        wanted+=(${PACKAGES[$group]})
    done
    # shellcheck disable=SC2207  # package names have no blanks; no <(...), a bare root may lack /dev/fd
    missing=($(missing_packages "${wanted[@]}"))
    [[ ${#missing[@]} -gt 0 ]] || return 0

    if ! as_root true 2>/dev/null; then
        printf '缺少以下软件包,请用管理员身份安装后重试:\n' >&2
        printf 'These packages are missing; install them as root and try again:\n\n' >&2
        printf '  apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
        return 1
    fi
    printf '安装 %d 个软件包 / installing %d packages\n' "${#missing[@]}" "${#missing[@]}" >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    [[ $# -gt 0 ]] || { printf 'usage: packaging/packages.sh GROUP...  (%s)\n' "${!PACKAGES[*]}" >&2; exit 2; }
    export LC_ALL=C.UTF-8
    install_packages "$@"
fi
