#!/usr/bin/env bash
# Lays out what is installed, below a folder:
#
#   packaging/prefix.sh PROGRAM PREFIX
#
# bin/kim, and share/ with themes, region lists and their borders, what kim init begins with, guides, a page for man,
# and completions for bash, zsh and fish. The program finds share/kim beside its own folder, wherever
# PREFIX is. What was there of an older version is replaced.
#
# From the environment: KIM_COMMIT, in place of the one that is checked out.
set -euo pipefail

[ $# -eq 2 ] || { sed -n '2,4p' "$0" | cut -c3- >&2; exit 64; }
program=$(realpath "$1")
mkdir -p "$2"
prefix=$(realpath "$2")
cd "$(dirname "$0")/.."

commit=${KIM_COMMIT:-}
if [ -z "$commit" ] && git rev-parse --git-dir >/dev/null 2>&1; then
  commit=$(git rev-parse --short=12 HEAD)
  git diff --quiet HEAD -- Sources Package.swift themes packaging || commit+=" dan perubahan"
fi

install -D -m 755 "$program" "$prefix/bin/kim"

share=$prefix/share/kim
rm -rf "$share"
mkdir -p "$share"
cp -R themes "$share/themes"
# A list for each province, and one of provinces and regencies.
mkdir "$share/wilayah"
xz --decompress --stdout packaging/wilayah.csv.xz | awk -F, -v folder="$share/wilayah" '
  NR == 1 { header = $0; next }
  {
    province = folder "/" substr($1, 1, 2) ".csv"
    if (!(province in known)) { known[province]; print header > province }
    print > province
    if (length($1) <= 5) {
      if (!begun++) print header > (folder "/indonesia.csv")
      print > (folder "/indonesia.csv")
    }
  }'
install -m 644 packaging/WILAYAH-SUMBER.txt "$share/wilayah/SUMBER.txt"
mkdir "$share/peta"
xz --decompress --stdout packaging/peta.txt.xz |
  awk -v folder="$share/peta" '{ print > (folder "/" substr($1, 1, 2) ".txt") }'
install -m 644 packaging/PETA-SUMBER.txt "$share/peta/SUMBER.txt"
for service in github gitlab forgejo; do
  install -D -m 644 "docs/ci/situs-$service.yml" "$share/ci/$service.yml"
done
install -D -m 644 -t "$share/awal" sites/musi-banyuasin/kim-sekayu/foto/rapat-warga.jpg
if [ -n "$commit" ]; then echo "$commit" >"$share/versi"; fi

install -D -m 644 -t "$prefix/share/doc/kim" PANDUAN.md README.md CHANGELOG.md packaging/copyright
# Where the links in PANDUAN.md find them.
rm -rf "$prefix/share/doc/kim/docs"
install -D -m 644 -t "$prefix/share/doc/kim/docs" docs/*.md
install -D -m 644 packaging/kim.1 "$prefix/share/man/man1/kim.1"
mkdir -p "$prefix"/share/{bash-completion/completions,zsh/site-functions,fish/vendor_completions.d}
# The shell reads it into itself: it is no program of its own.
"$program" --generate-completion-script bash | sed '1{/^#!/d}' >"$prefix/share/bash-completion/completions/kim"
"$program" --generate-completion-script zsh >"$prefix/share/zsh/site-functions/_kim"
"$program" --generate-completion-script fish >"$prefix/share/fish/vendor_completions.d/kim.fish"
find "$share" "$prefix/share/doc/kim" -type d -exec chmod 755 {} +
find "$share" "$prefix/share/doc/kim" -type f -exec chmod 644 {} +
