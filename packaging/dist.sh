#!/usr/bin/env bash
# Makes what others install, reproducibly: a Debian package, an archive, a wheel for PyPI, and their
# checksums:
#
#   packaging/dist.sh [FOLDER]
#
# FOLDER is dist unless it is given; what is in it is removed. The same commit and the same compiler
# give the same bytes, in whatever folder.
#
# From the environment: PROGRAM, a program that packaging/program.sh has made, in place of making
# one; SOURCE_DATE_EPOCH, in place of the time of the commit; KIM_COMMIT.
set -euo pipefail
umask 022

cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-dist}")
version=$(sed -nE 's/.*current = "(.*)"/\1/p' Sources/KimSiteWork/Options/ToolVersion.swift)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
largest=$((20 * 1000 * 1000))

[ "$(uname -sm)" = "Linux x86_64" ] || { echo "this makes packages for Linux on x86-64 only" >&2; exit 69; }
for tool in dpkg-deb python3 xz strip readelf; do
  command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 69; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out"

program=${PROGRAM:-$work/kim}
[ -n "${PROGRAM:-}" ] || packaging/program.sh "$program"
packaging/check-program.sh "$program"

name=kim-$version-linux-x86_64
packaging/prefix.sh "$program" "$work/$name"

# Times, owners and the order of names are the same everywhere.
settle() {
  find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
}

settle "$work/$name"
tar --create --directory="$work" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner \
  "$name" | xz -9e --threads=1 >"$out/$name.tar.xz"

packaging/wheel.py "$work/$name" "$version" "$out"

# Debian has places and forms of its own for some of it.
deb=$work/deb
mkdir -p "$deb/DEBIAN" "$deb/usr"
cp -R "$work/$name/." "$deb/usr/"
mkdir -p "$deb/usr/share/zsh/vendor-completions"
mv "$deb/usr/share/zsh/site-functions/_kim" "$deb/usr/share/zsh/vendor-completions/"
rmdir "$deb/usr/share/zsh/site-functions"
cat >"$deb/usr/share/doc/kim/changelog" <<EOF
kim ($version) unstable; urgency=medium

  * What changed stands in CHANGELOG.md.

 -- $(sed -n 's/^Maintainer: //p' packaging/control)  $(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")
EOF
install -D -m 644 packaging/lintian-overrides "$deb/usr/share/lintian/overrides/kim"
gzip -9n "$deb/usr/share/doc/kim/changelog" "$deb/usr/share/man/man1/kim.1"
size=$(find "$deb/usr" -type f -printf '%s\n' | awk '{ total += int(($1 + 1023) / 1024) } END { print total }')
glibc=$(readelf --wide --version-info "$program" | grep -oE '\bGLIBC_2\.[0-9]+' | sort -uV | tail -1)
sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$size/" -e "s/@GLIBC@/${glibc#GLIBC_}/" \
  packaging/control >"$deb/DEBIAN/control"
(cd "$deb" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
settle "$deb"
dpkg-deb --root-owner-group -Zxz -z9 --threads-max=1 --build "$deb" "$out/kim_${version}_amd64.deb" >/dev/null

cd "$out"
for file in *; do
  bytes=$(stat -c %s "$file")
  [ "$bytes" -le "$largest" ] || { echo "$file has $bytes bytes, more than $largest" >&2; exit 1; }
done
sha256sum -- * >SHA256SUMS
ls -l >&2
