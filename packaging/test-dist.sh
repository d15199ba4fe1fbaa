#!/usr/bin/env bash
# Tries the packages where they are to run:
#
#   packaging/test-dist.sh [FOLDER]
#
# FOLDER has what packaging/dist.sh made, and is dist unless it is given. In a Debian 12, a Debian 13
# and an Ubuntu 24.04 of their own (debootstrap) the package is installed, tells its commit, begins a
# province, without libvips at first, and builds the sample. The pages, feeds and data have to be the
# same bytes in each and as the development build of this machine (but for a photo's tone), and the
# pictures the same in name, format and size, and alike to the eye (SSIM of at least 0.95; but for crops
# to what draws the eye, which are only counted). The wheel is installed in a virtual environment, the
# archive unpacked, and both do the same. lintian has to be content, workflows have to fit their
# published schemas. It takes about ten minutes, most of them for the network and for photos.
#
# Needs root, mirrors of Debian and Ubuntu, PyPI, and the packages debootstrap, lintian, python3-venv,
# libvips-tools and shellcheck.
#
# From the environment: SUITES, the systems ("bookworm trixie noble"); MIRROR, UBUNTU_MIRROR;
# DEVELOPMENT, the development build (.build/debug/kim; empty: without it); WORK, a folder to work in;
# KEEP=1, to leave it there.
set -euo pipefail

cd "$(dirname "$0")/.."
dist=$(realpath "${1:-dist}")
suites=${SUITES:-bookworm trixie noble}
mirror=${MIRROR:-http://deb.debian.org/debian}
ubuntu_mirror=${UBUNTU_MIRROR:-http://archive.ubuntu.com/ubuntu}
development=${DEVELOPMENT-.build/debug/kim}
work=${WORK:-$(mktemp -d)}
mkdir -p "$work"
export LC_ALL=C.UTF-8
day=2026-11-18

say() { printf '==> %s\n' "$*"; }
fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}
finish() {
  for root in "$work"/root-*; do
    ! mountpoint -q "$root/proc" || umount "$root/proc"
  done
  [ -n "${KEEP:-}" ] || rm -rf "$work"
}
trap finish EXIT

[ "$(id -u)" -eq 0 ] || fail "root is needed for chroot"
for tool in debootstrap lintian shellcheck vips python3; do
  command -v "$tool" >/dev/null || fail "$tool is missing"
done
deb=$(ls "$dist"/kim_*_amd64.deb)
[ -z "$development" ] || [ -x "$development" ] || fail "$development is missing: swift build --product kim"

say "Checksums"
(cd "$dist" && sha256sum --check --strict --quiet SHA256SUMS) || fail "checksums"

say "Lintian"
lintian --fail-on error,warning --tag-display-limit 0 "$deb" || fail "lintian"

say "Scripts and workflows"
shellcheck packaging/*.sh docs/ci/*.sh
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet check-jsonschema numpy pillow
schema() { "$work/venv/bin/check-jsonschema" --builtin-schema "$@"; }
schema vendor.github-workflows docs/ci/{github,{situs,periksa}-{github,forgejo}}.yml
schema vendor.gitlab-ci --data-transform gitlab-ci docs/ci/{,situs-,periksa-}gitlab.yml
schema vendor.github-workflows .github/workflows/*.yml
schema vendor.github-actions action.yml

# What a build gave: pages by their bytes, pictures by name. A page says of a photo that is not loaded
# yet what tone it has (class n0, n1, …): that follows from the photo's pixels, which versions of
# libvips make a little different, and is left aside.
pages() {
  (
    cd "$1"
    find . -type f ! -path './.kim/*' ! -regex '.*\.\(jpg\|png\|webp\)' -print0 | sort -z |
      while IFS= read -r -d '' file; do
        case $file in
          *.html) sed -E 's/ class="n[0-9]+"/ class="n"/g' "$file" ;;
          *) cat "$file" ;;
        esac | sha256sum | sed "s|-$|$file|"
      done
  )
}
pictures() { (cd "$1" && find . -type f -regex '.*\.\(jpg\|png\|webp\)' | sort); }

# Builds the sample with a program, without its themes and its region list where those are installed.
build() {
  local program=$1 folder=$2
  rm -rf "$folder"
  mkdir -p "$folder"
  cp -R sites "$folder/sites"
  rm "$folder/sites/_provinsi/wilayah.csv"
  (cd "$folder" && "$program" build --as-of "$day" --quiet) || fail "the sample with $program"
}

say "The archive"
mkdir "$work/archive"
tar -xf "$(ls "$dist"/kim-*.tar.xz)" -C "$work/archive" --strip-components=1
build "$work/archive/bin/kim" "$work/own"
pages "$work/own/public" >"$work/own.pages"
pictures "$work/own/public" >"$work/own.pictures"

if [ -n "$development" ]; then
  say "The development build"
  mkdir "$work/development"
  cp -R sites "$work/development/sites"
  program=$(realpath "$development")
  themes=$(realpath themes)
  (cd "$work/development" && "$program" build --themes "$themes" --as-of "$day" --quiet) ||
    fail "the sample with the development build"
  pages "$work/development/public" | cmp - "$work/own.pages" || fail "pages of the development build"
  pictures "$work/development/public" | cmp - "$work/own.pictures" || fail "pictures of the development build"
fi

say "The wheel"
"$work/venv/bin/pip" install --quiet --no-index "$(ls "$dist"/kim_situs-*.whl)"
build "$work/venv/bin/kim" "$work/wheel"
pages "$work/wheel/public" | cmp - "$work/own.pages" || fail "pages of the wheel"

# Debian knows neither the newest names of Ubuntu's versions nor, by itself, its keys.
system() {
  case $1 in
    noble) debootstrap --variant=minbase --components=main,universe "$1" "$2" "$ubuntu_mirror" gutsy ;;
    *) debootstrap --variant=minbase "$1" "$2" "$mirror" ;;
  esac
}

for suite in $suites; do
  root=$work/root-$suite
  say "$suite: a system of its own"
  system "$suite" "$root" >"$work/$suite.log" 2>&1 ||
    { tail "$work/$suite.log" >&2; fail "debootstrap $suite"; }
  cp "$deb" "$root/tmp/kim.deb"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  mount -t proc proc "$root/proc"
  say "$suite: the program alone, without libvips"
  # dpkg says what is missing; all but the photos works, and one warning says so.
  # The shell in there expands what is in it.
  # shellcheck disable=SC2016
  chroot "$root" sh -c '
    set -e
    ! dpkg -i /tmp/kim.deb >/tmp/dpkg.log 2>&1
    grep -q libvips-tools /tmp/dpkg.log
    mkdir /tmp/tanpa; cd /tmp/tanpa
    kim init --wilayah "Musi Banyuasin" --desa Toman --base-url https://kim.contoh.go.id/ >/dev/null
    kim build 2>/tmp/pesan
    [ "$(grep -c "\[[a-z]*/[a-z-]*\]" /tmp/pesan)" -eq 1 ]
    grep -q "\[photo/no-tool\]" /tmp/pesan
    page=public/kim-toman/kegiatan/mulai-menulis.html
    grep -q foto-hilang "$page"
    card=$(sed -nE "s|.*og:image\" content=\"https://kim.contoh.go.id/([^\"]*\.jpg)\".*|\1|p" "$page")
    [ -s "public/$card" ]' || fail "the program alone on $suite"
  say "$suite: the package with what it depends on"
  chroot "$root" sh -c '
    set -e
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends --fix-broken >/dev/null 2>&1
    dpkg -s kim | grep -q "install ok installed"
    kim --version' || fail "the package on $suite"
  say "$suite: a province from nothing"
  chroot "$root" su -s /bin/sh nobody -c "
    set -e
    rm -rf /tmp/isi; mkdir /tmp/isi; cd /tmp/isi
    kim init --wilayah 'Musi Banyuasin' --base-url https://kim.contoh.go.id/ --ci github >/dev/null
    kim new site 'Mekar Jaya, Lalan' >/dev/null
    kim build --quiet" || fail "kim init on $suite"
  say "$suite: the sample"
  mkdir -p "$root/tmp/sampel"
  cp -R sites "$root/tmp/sampel/sites"
  rm "$root/tmp/sampel/sites/_provinsi/wilayah.csv"
  chroot "$root" chown -R nobody /tmp/sampel
  chroot "$root" su -s /bin/sh nobody -c "cd /tmp/sampel && kim build --as-of $day --quiet" ||
    fail "the sample on $suite"
  pages "$root/tmp/sampel/public" | cmp - "$work/own.pages" || fail "pages on $suite"
  pictures "$root/tmp/sampel/public" | cmp - "$work/own.pictures" || fail "pictures on $suite"
  "$work/venv/bin/python" packaging/ssim.py "$work/own/public" "$root/tmp/sampel/public" \
    "$work/own.pictures" || fail "pictures on $suite"
  umount "$root/proc"
done

say "All is well: $(wc -l <"$work/own.pages") pages and other files, $(wc -l <"$work/own.pictures") pictures"
