#!/usr/bin/env bash
# Checks that a program starts where it is to start, and tells why it would not:
#
#   packaging/check-program.sh FILE
#
# No shared library but the system's own, no symbol newer than those of Debian 12 (glibc 2.36,
# GCC 12), no folder of the machine that built it.
set -euo pipefail

[ $# -eq 1 ] || { sed -n '2,4p' "$0" | cut -c3- >&2; exit 64; }
file=$1
status=0

complain() {
  echo "$file: $1" >&2
  status=1
}

while read -r library; do
  case $library in
    libc.so.6 | libm.so.6 | libgcc_s.so.1 | libstdc++.so.6 | ld-linux-x86-64.so.2) ;;
    *) complain "needs $library, which is another one on each system" ;;
  esac
done < <(readelf --wide --dynamic "$file" | sed -nE 's/.*\(NEEDED\).*\[(.*)\]/\1/p')

for limit in "GLIBC 2.36" "GLIBCXX 3.4.30" "CXXABI 1.3.13"; do
  read -r kind version <<<"$limit"
  wanted=$(readelf --wide --version-info "$file" | grep -oE "\b${kind}_[0-9]+(\.[0-9]+)+" |
    sort -uV | tail -1)
  newest=$(printf '%s\n' "$wanted" "${kind}_$version" | sort -V | tail -1)
  [ -z "$wanted" ] || [ "$newest" = "${kind}_$version" ] ||
    complain "needs $wanted, newer than $version"
done

folder=$(cd "$(dirname "$0")/.." && pwd)
if grep -aqF "$folder" "$file"; then complain "names the folder $folder"; fi
exit "$status"
