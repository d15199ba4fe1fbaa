#!/usr/bin/env bash
# Makes a container image of the package, without a daemon, and tries it:
#
#   packaging/image.sh [FOLDER]
#
# FOLDER has what packaging/dist.sh made, and is dist unless it is given; the image comes beside it as
# an archive that podman and docker load (OCI image layout): Debian 12 with the package and what it
# depends on. It runs as nobody, in the folder /isi, and needs nothing to be writable but that folder,
# or what --output and --cache name, and /tmp:
#
#   podman load -i kim-0.1.0-oci.tar
#   podman run --rm --read-only --tmpfs /tmp -v "$PWD":/isi kim:0.1.0 build
#
# The sample is built so before the script says that all is well. Needs root, a mirror of Debian, and
# the packages mmdebstrap and umoci.
#
# From the environment: MIRROR; SOURCE_DATE_EPOCH, in place of the time of the commit.
set -euo pipefail
umask 022

cd "$(dirname "$0")/.."
dist=$(realpath "${1:-dist}")
mirror=${MIRROR:-http://deb.debian.org/debian}
deb=$(ls "$dist"/kim_*_amd64.deb)
version=$(basename "$deb" _amd64.deb | cut -d_ -f2)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8

for tool in mmdebstrap umoci unshare; do
  command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 69; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "==> A system with the package"
# mmdebstrap puts its own folder for $1.
# shellcheck disable=SC2016
make_folder='chroot "$1" mkdir -m 777 /isi'
depends=$(dpkg-deb --field "$deb" Depends | sed -E 's/ *\([^)]*\)//g; s/, */,/g')
mmdebstrap --quiet --variant=minbase --include="$depends" \
  --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
  --customize-hook="copy-in '$deb' /tmp" \
  --customize-hook="chroot \"\$1\" sh -c 'dpkg -i /tmp/kim_*.deb && rm /tmp/kim_*.deb'" \
  --customize-hook="$make_folder" \
  bookworm "$work/root.tar" "$mirror"

echo "==> The image"
layout=$work/layout
umoci init --layout "$layout"
umoci new --image "$layout:$version"
umoci raw add-layer --image "$layout:$version" "$work/root.tar"
umoci config --image "$layout:$version" --created "$(date -u -d "@$SOURCE_DATE_EPOCH" +%FT%TZ)" \
  --no-history --architecture amd64 --os linux \
  --config.user 65534:65534 --config.workingdir /isi --config.entrypoint /usr/bin/kim \
  --config.cmd help --config.env HOME=/tmp
umoci gc --layout "$layout"

echo "==> The sample, as nobody, with nothing writable but /isi and /tmp"
umoci unpack --image "$layout:$version" "$work/bundle"
cp -R sites "$work/bundle/rootfs/isi/sites"
chown -R 65534:65534 "$work/bundle/rootfs/isi"
# shellcheck disable=SC2016
unshare --mount --pid --fork sh -eu -c '
  root=$1
  mount --bind "$root" "$root"
  mount --bind "$root/isi" "$root/isi"
  mount -t tmpfs tmpfs "$root/tmp"
  mount -t proc proc "$root/proc"
  mount -o remount,bind,ro "$root"
  ! touch "$root/tertulis" 2>/dev/null || { echo "the root can be written" >&2; exit 1; }
  exec chroot --userspec=65534:65534 "$root" sh -c "cd /isi && HOME=/tmp exec kim build --as-of 2026-11-18"
' sh "$work/bundle/rootfs"

# umoci's tags have no names in front of them: podman takes the first for the image's name, docker the
# second.
key='"org.opencontainers.image.ref.name":'
sed -i "s|$key\"$version\"|$key\"kim:$version\",\"io.containerd.image.name\":\"docker.io/library/kim:$version\"|" \
  "$layout/index.json"
grep -qF "\"kim:$version\"" "$layout/index.json" || { echo "the image has no name" >&2; exit 1; }
image=$dist/kim-$version-oci.tar
tar --create --file="$image" --directory="$layout" --sort=name --owner=0 --group=0 \
  --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" .
ls -l "$image"
