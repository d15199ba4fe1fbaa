#!/usr/bin/env bash
# Measures what a build in continuous integration takes, step by step:
#
#   packaging/test-ci.sh [FOLDER]
#
# FOLDER has what packaging/dist.sh made, and is dist unless it is given. In an empty Debian 12 with
# nothing but the package, a synthetic province of 229 sites x 100 posts is built once, as an earlier
# run would, and `.kim` and `public` are kept as that run's cache. Then another empty Debian 12 runs the
# lines of docs/ci/situs-gitlab.yml on a fresh checkout in which one post has changed: they check and
# install the package, and build with what the cache has. All of it may take 60 seconds (LIMIT); what
# comes from the network is told apart. Last, a merge request with a broken post gets its report, and
# the pages have to be those of a build that remembers nothing but who is at which address.
#
# Needs root, Debian's mirrors, the packages debootstrap, jq, python3-yaml and zstd, and kim-bench, which
# writes the province.
#
# From the environment: KIM_BENCH, the program (.build/debug/kim-bench); SITES, POSTS; MIRROR; WORK, a
# folder to work in; LIMIT; KEEP=1, to leave the folder there.
set -euo pipefail

cd "$(dirname "$0")/.."
dist=$(realpath "${1:-dist}")
bench=$(realpath "${KIM_BENCH:-.build/debug/kim-bench}")
sites=${SITES:-229}
posts=${POSTS:-100}
mirror=${MIRROR:-http://deb.debian.org/debian}
limit=${LIMIT:-60}
work=${WORK:-$(mktemp -d)}
mkdir -p "$work"
# Many small files, that are written faster in memory.
province=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "$work")")
export LC_ALL=C.UTF-8

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}
finish() {
  for root in "$work"/first "$work"/second; do
    ! mountpoint -q "$root/proc" || umount "$root/proc"
  done
  rm -rf "$province"
  [ -n "${KEEP:-}" ] || rm -rf "$work"
}
trap finish EXIT
[ "$(id -u)" -eq 0 ] || fail "root is needed for chroot"
for tool in debootstrap jq zstd; do
  command -v "$tool" >/dev/null || fail "$tool is missing"
done
[ -x "$bench" ] || fail "kim-bench is missing: swift build --product kim-bench"
deb=$(ls "$dist"/kim_*_amd64.deb)
checksum=$(sha256sum <"$deb")

# In milliseconds.
total=0
network=0
step() {
  local kind=$1 name=$2 start
  shift 2
  start=$(date +%s%3N)
  "$@" >"$work/step.log" 2>&1 || { tail -20 "$work/step.log" >&2; fail "$name"; }
  local took=$(($(date +%s%3N) - start))
  if [ "$kind" = network ]; then network=$((network + took)); else total=$((total + took)); fi
  printf '%6d.%03d s  %s\n' $((took / 1000)) $((took % 1000)) "$name"
}

# The lines of a job, and what a runner sets before it runs them with `bash -e`.
lines() {
  python3 - "$1" "$2" <<'PYTHON'
import sys, yaml
job = yaml.safe_load(open("docs/ci/situs-gitlab.yml"))[sys.argv[1]][sys.argv[2]]
print("\n".join(job))
PYTHON
}
in_root() {
  chroot "$1" env -i PATH="$PATH" LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive SOURCE_DATE_EPOCH=1795000000 \
    KIM_PACKAGE=file:///tmp/source/kim.deb KIM_SHA256="${checksum%% *}" \
    bash -eo pipefail -c "mkdir -p /isi; cd /isi; $2"
}
# A runner has an image in which these are, or a mirror near by.
fetch() {
  in_root "$1" "apt-get update -qq; apt-get install -y -qq --no-install-recommends --download-only \
    ca-certificates curl jq /tmp/source/kim.deb"
}
install_kim() { in_root "$1" "$(lines .kim before_script)"; }
# Files of a checkout are as old as the checkout.
check_out() {
  mkdir -p "$1/isi"
  cp -R "$province/isi/sites" "$1/isi/sites"
}
# Hosts keep caches as archives with the times of files.
keep() {
  tar --create --format=posix --directory="$1/isi" .kim public | zstd -q -T0 -3 -f -o "$work/cache.tar.zst"
}
restore() { zstd -q -d -c "$work/cache.tar.zst" | tar --extract --directory="$1/isi"; }
build() { in_root "$1" "$(lines pages script)"; }
hand_over() { tar --create --file="$work/pages.tar" --exclude=public/.kim --directory="$1/isi" public; }

echo "==> A province of $sites x $posts"
mkdir "$province/isi"
"$bench" generate "$province/isi/sites" --sites "$sites" --posts "$posts" --seed 1

echo "==> An empty Debian 12, twice"
debootstrap --variant=minbase bookworm "$work/first" "$mirror" >"$work/debootstrap.log" 2>&1 ||
  { tail "$work/debootstrap.log" >&2; fail "debootstrap"; }
cp /etc/resolv.conf "$work/first/etc/resolv.conf"
mkdir "$work/first/tmp/source"
cp "$deb" "$work/first/tmp/source/kim.deb"
# As Debian's own container images have it.
echo force-unsafe-io >"$work/first/etc/dpkg/dpkg.cfg.d/docker-apt-speedup"
cp -a "$work/first" "$work/second"
for root in first second; do mount -t proc proc "$work/$root/proc"; done

echo "==> The first run, with nothing to begin from"
step network "packages from the mirror" fetch "$work/first"
step machine "check and install" install_kim "$work/first"
step machine "check out" check_out "$work/first"
step machine "build" build "$work/first"
tail -1 "$work/step.log"
step machine "keep .kim and public" keep "$work/first"
(cd "$work" && du -sh first/isi/.kim first/isi/public cache.tar.zst)

echo "==> The next run, after a commit that changes one post"
total=0
network=0
post=$(find "$province/isi/sites" -path '*/berita/*.md' | sort | sed -n 1p)
printf '\nDitambahkan sesudahnya.\n' >>"$post"
step network "packages from the mirror" fetch "$work/second"
step machine "check and install" install_kim "$work/second"
step machine "check out" check_out "$work/second"
step machine "take .kim and public from the cache" restore "$work/second"
step machine "build" build "$work/second"
tail -1 "$work/step.log"
written=$(tail -1 "$work/step.log" | sed -nE 's/.*: ([0-9]+) ditulis.*/\1/p')
step machine "the pages to publish" hand_over "$work/second"
step machine "keep .kim and public" keep "$work/second"
printf '==> %d.%d s, and %d.%d s for the network\n' \
  $((total / 1000)) $((total % 1000 / 100)) $((network / 1000)) $((network % 1000 / 100))
[ "${written:-1000}" -lt 1000 ] || fail "one post changed, and ${written:-?} pages were written"
[ "$total" -le $((limit * 1000)) ] || fail "more than $limit s"

echo "==> The same from nothing but the addresses"
in_root "$work/second" '
  mkdir -p bersih/.kim
  cp -R public/.kim/index.json public/.kim/sites bersih/.kim/
  kim build --output bersih --cache /tmp/kosong --quiet 2>/tmp/pesan || { cat /tmp/pesan; exit 1; }
  diff -rq --exclude=.kim public bersih' || fail "pages differ from those of a clean build"

echo "==> A merge request with a broken post"
printf -- '---\njudul: Tanpa tanggal\n---\nIsi.\n' >"$work/second$(dirname "${post#"$province"}")/rusak.md"
! in_root "$work/second" "$(lines preview script)" >"$work/preview.log" 2>&1 || fail "a broken post passes"
grep 'post/missing-tanggal' "$work/preview.log" || { cat "$work/preview.log"; fail "no message in the log"; }
jq -e 'map(select(.check_name == "post/missing-tanggal" and .severity == "major"
  and (.location.path | endswith("/rusak.md")) and .location.lines.begin >= 1)) | length == 1' \
  "$work/second/isi/masalah.json" >/dev/null || fail "no report of code quality"
echo "==> All is well"
