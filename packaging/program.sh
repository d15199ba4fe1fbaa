#!/usr/bin/env bash
# Builds the program as others get it:
#
#   packaging/program.sh FILE
#
# Swift's own libraries, cmark-gfm, zlib and SHA-256 are in it, so that it starts on every Linux with a
# glibc as new as that of the machine that builds: Debian's names of shared libraries change with
# each version. It holds nothing of the folder that it is built in, and the same sources give the same
# bytes.
#
# From the environment: SWIFT, the compiler (swift); SCRATCH, for what it leaves (.build-dist).
set -euo pipefail

[ $# -eq 1 ] || { sed -n '2,4p' "$0" | cut -c3- >&2; exit 64; }
file=$(realpath -m "$1")
cd "$(dirname "$0")/.."
here=$PWD
scratch=${SCRATCH:-.build-dist}

# A folder with the archives alone, which pkg-config is told of: the linker takes no shared library
# that is not there.
archives=$here/$scratch/archives
rm -rf "$archives"
mkdir -p "$archives"
for name in libcmark-gfm libcmark-gfm-extensions libcrypto libz; do
  for folder in "/usr/lib/$(uname -m)-linux-gnu" /usr/lib64 /usr/lib /usr/local/lib; do
    [ -e "$folder/$name.a" ] || continue
    ln -s "$folder/$name.a" "$archives/"
    break
  done
  [ -e "$archives/$name.a" ] || { echo "$name.a is missing; make packages installs it" >&2; exit 69; }
done
for libraries in libcmark-gfm:"-lcmark-gfm -lcmark-gfm-extensions -lno-icu-data" libcrypto:-lcrypto zlib:-lz; do
  printf '%s\n' "Name: ${libraries%%:*}" "Description: archives" "Version: 0" \
    "Libs: -L$archives ${libraries#*:}" >"$archives/${libraries%%:*}.pc"
done
export PKG_CONFIG_PATH=$archives

# Swift's ICU without its data: no-icu-data.c says why. Whoever asks for the data gets the empty table,
# and the linker leaves out what nobody asks for.
icu=$(dirname "$(realpath "$(command -v swift)")")/../lib/swift_static/linux/lib_FoundationICU.a
data=$(nm "$icu" 2>/dev/null | grep -oE '\bicudt[0-9]+_dat$' | head -1 || true)
[ -n "$data" ] || { echo "the data of ICU has another name in $icu" >&2; exit 69; }
clang -c -Os -DDATA="__wrap_$data" -o "$archives/no-icu-data.o" packaging/no-icu-data.c
ar -crD "$archives/libno-icu-data.a" "$archives/no-icu-data.o"

# The same versions of what is built in, everywhere.
cp packaging/Package.resolved Package.resolved
options=(
  --force-resolved-versions -c release --product kim --scratch-path "$scratch" --static-swift-stdlib
  -Xswiftc -cross-module-optimization -Xswiftc -use-ld=lld
  -Xswiftc -file-prefix-map -Xswiftc "$here=." -Xcc "-ffile-prefix-map=$here=."
  -Xlinker "--undefined=__wrap_$data" -Xlinker "--wrap=$data" -Xlinker --build-id=none
)
# The command of this machine may be more than one word.
# shellcheck disable=SC2086
${SWIFT:-swift} build "${options[@]}" >&2

mkdir -p "$(dirname "$file")"
strip --strip-all --remove-section=.comment -o "$file" "$scratch/release/kim"
# What is left of this machine: a fingerprint of each file's code as the compiler had it, names of
# folders included, by which the compiler knows that a file has not changed. Nobody reads it here.
sections=$(readelf --wide --section-headers "$file")
while read -r offset size; do
  head -c $((16#$size)) /dev/zero |
    dd of="$file" bs=1 seek=$((16#$offset)) conv=notrunc status=none
done < <(sed -nE 's/.* \.swift_modhash +PROGBITS +[0-9a-f]+ ([0-9a-f]+) ([0-9a-f]+) .*/\1 \2/p' <<<"$sections")
chmod 755 "$file"
packaging/check-program.sh "$file"
