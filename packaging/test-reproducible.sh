#!/usr/bin/env bash
# Proves that the packages follow from the commit alone:
#
#   packaging/test-reproducible.sh [FOLDER]
#
# FOLDER has what packaging/dist.sh made of the commit that is checked out, and is dist unless it is
# given. The same commit is compiled again in a folder of another name and depth, with another time
# zone, language and mask of permissions, and the bytes are compared. It takes as long as the compiler
# (about five minutes on two cores).
#
# From the environment: WORK, a folder to work in; KEEP=1, to leave it there.
set -euo pipefail

cd "$(dirname "$0")/.."
dist=$(realpath "${1:-dist}")
fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}
[ -e "$dist/SHA256SUMS" ] || fail "no packages are in $dist: make dist"
[ -z "$(git status --porcelain)" ] || fail "there are changes that are not committed"
(cd "$dist" && sha256sum --check --strict --quiet SHA256SUMS) || fail "checksums"

work=${WORK:-$(mktemp -d)}
trap '[ -n "${KEEP:-}" ] || rm -rf "$work"' EXIT
again=$work/another/folder
mkdir -p "$again"
echo "==> The same commit, compiled in $again/kim"
git clone --quiet . "$again/kim"
(
  umask 077
  env -u SOURCE_DATE_EPOCH -u KIM_COMMIT -u PROGRAM TZ=Asia/Jayapura LC_ALL=C LANG=id_ID.UTF-8 \
    "$again/kim/packaging/dist.sh" "$again/dist"
)
cmp "$dist/SHA256SUMS" "$again/dist/SHA256SUMS" || {
  diff "$dist/SHA256SUMS" "$again/dist/SHA256SUMS" >&2 || true
  fail "two builds of one commit differ; KEEP=1 leaves the other one to compare"
}
echo "==> The same bytes: $(wc -l <"$dist/SHA256SUMS") files in two folders"
