#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compares the TEST_CASEs in the sources with the tests that ctest knows, so that none is lost on the way
# (a file that no list names, a program that was not built). Usage: tests/count_tests.sh BUILD_FOLDER
set -euo pipefail
export LC_ALL=C.UTF-8

build=${1:?usage: tests/count_tests.sh BUILD_FOLDER}
sources=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# The name of each TEST_CASE, adjacent string literals joined; the fuzz folder has programs, no test cases.
names_in_sources() {
    # shellcheck disable=SC2016  # the dollars are perl's
    find "$sources" -name '*.cpp' -not -path '*/fuzz/*' -print0 | sort -z | xargs -0 -r perl -0777 -ne '
        s{^\s*//.*$}{}mg;
        while (/\bTEST_CASE(?:_METHOD\s*\(\s*\w+\s*,|\s*\()\s*((?:"(?:[^"\\]|\\.)*"\s*)+)/g) {
            my $name = join "", $1 =~ /"((?:[^"\\]|\\.)*)"/g;
            $name =~ s/\\(.)/$1/g;
            print "$name\n";
        }'
}

# Lines like "  Test  #12: name"; a test that is switched off keeps its mark and so differs.
names_in_ctest() {
    ctest --test-dir "$build" -N | sed -n 's/^ *Test *#[0-9]*: //p'
}

names_in_sources | sort >"$build/tests_written.txt"
names_in_ctest | sort >"$build/tests_known.txt"
if cmp -s "$build/tests_written.txt" "$build/tests_known.txt"; then
    printf 'all %d tests of the sources are known to ctest\n' "$(wc -l <"$build/tests_written.txt")"
    exit 0
fi
printf 'tests in the sources and tests in ctest differ\n'
comm -23 "$build/tests_written.txt" "$build/tests_known.txt" | sed 's/^/  in the sources, not run: /'
comm -13 "$build/tests_written.txt" "$build/tests_known.txt" | sed 's/^/  in ctest, not in the sources: /'
exit 1
