#!/usr/bin/env bash
# Tries the packages where they are to run:
#
#   packaging/test-dist.sh [FOLDER]
#
# FOLDER has what packaging/dist.sh made, and is dist unless it is given. In a Debian 12 and a
# Debian 13 of their own (debootstrap) the package is installed, tells its commit, begins a province
# and builds the sample. The pages, feeds and data have to be the same bytes in both and as this
# machine's own build (but for a photo's tone), and the pictures the same in name, format and size,
# and alike to the eye (SSIM of at least 0.95; but for crops to what draws the eye, which are only
# counted). The wheel is installed in a virtual environment, the archive unpacked, and both do the
# same. lintian has to be content, workflows have to fit their published schemas.
#
# Needs root, Debian's mirrors, PyPI, and the packages debootstrap, lintian, python3-venv, shellcheck
# and libvips-tools.
#
# From the environment: SUITES, the Debian versions ("bookworm trixie"); MIRROR; WORK, a folder to
# work in; KEEP=1, to leave it there.
set -euo pipefail

cd "$(dirname "$0")/.."
dist=$(realpath "${1:-dist}")
suites=${SUITES:-bookworm trixie}
mirror=${MIRROR:-http://deb.debian.org/debian}
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

say "Checksums"
(cd "$dist" && sha256sum --check --strict --quiet SHA256SUMS) || fail "checksums"

say "Lintian"
lintian --fail-on error,warning --tag-display-limit 0 "$deb" || fail "lintian"

say "Scripts and workflows"
shellcheck packaging/*.sh docs/ci/*.sh
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet check-jsonschema yamllint
schema() { "$work/venv/bin/check-jsonschema" --builtin-schema "$@"; }
schema vendor.github-workflows docs/ci/github.yml docs/ci/situs-github.yml docs/ci/situs-forgejo.yml
schema vendor.gitlab-ci --data-transform gitlab-ci docs/ci/gitlab.yml docs/ci/situs-gitlab.yml
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

say "The wheel"
"$work/venv/bin/pip" install --quiet --no-index "$(ls "$dist"/kim_situs-*.whl)"
build "$work/venv/bin/kim" "$work/wheel"
pages "$work/wheel/public" | cmp - "$work/own.pages" || fail "pages of the wheel"

# How alike two pictures are, by SSIM over windows of 11 pixels: from 0 to 1.
cat >"$work/ssim.py" <<'PYTHON'
import subprocess, sys, tempfile, pathlib

def run(*arguments):
    return subprocess.run(["vips", *arguments], check=True, capture_output=True, text=True).stdout

def header(path, field):
    return int(subprocess.run(["vipsheader", "-f", field, path], check=True, capture_output=True, text=True).stdout)

def size(path):
    return header(path, "width"), header(path, "height")

def ssim(left, right, folder):
    def step(name, *arguments):
        path = f"{folder}/{name}.v"
        operation, *rest = arguments
        run(operation, *[path if part == "OUT" else part for part in rest])
        return path
    def blur(name, image): return step(name, "gaussblur", image, "OUT", "1.5")
    grey = []
    for name, image in (("a", left), ("b", right)):
        flat = step(name + "0", "flatten", image, "OUT") if header(image, "bands") in (2, 4) else image
        one = step(name + "1", "colourspace", flat, "OUT", "b-w")
        band = step(name + "2", "extract_band", one, "OUT", "0")
        grey.append(step(name, "cast", band, "OUT", "double"))
    a, b = grey
    ma, mb = blur("ma", a), blur("mb", b)
    maa, mbb, mab = step("maa", "multiply", ma, ma, "OUT"), step("mbb", "multiply", mb, mb, "OUT"), step("mab", "multiply", ma, mb, "OUT")
    va = step("va", "subtract", blur("xa", step("aa", "multiply", a, a, "OUT")), maa, "OUT")
    vb = step("vb", "subtract", blur("xb", step("bb", "multiply", b, b, "OUT")), mbb, "OUT")
    ab = step("cab", "subtract", blur("xab", step("ab", "multiply", a, b, "OUT")), mab, "OUT")
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    top = step("t", "multiply", step("t1", "linear", mab, "OUT", "2", str(c1)), step("t2", "linear", ab, "OUT", "2", str(c2)), "OUT")
    low = step("l", "multiply", step("l1", "linear", step("l0", "add", maa, mbb, "OUT"), "OUT", "1", str(c1)), step("l2", "linear", step("l3", "add", va, vb, "OUT"), "OUT", "1", str(c2)), "OUT")
    return float(run("avg", step("s", "divide", top, low, "OUT")))

left, right, names = map(pathlib.Path, sys.argv[1:4])
worst, count, moved = 1.0, 0, 0
for name in names.read_text().split("\n"):
    if not name:
        continue
    pair = [str(left / name), str(right / name)]
    if size(pair[0]) != size(pair[1]):
        sys.exit(f"{name}: {size(pair[0])} and {size(pair[1])}")
    count += 1
    if pathlib.Path(pair[0]).read_bytes() == pathlib.Path(pair[1]).read_bytes():
        continue
    with tempfile.TemporaryDirectory() as folder:
        found = ssim(*pair, folder)
    # What draws the eye in a photo each version of libvips finds for itself.
    if found < 0.95 and name.endswith("-1200x630.jpg"):
        moved += 1
        continue
    if found < worst:
        worst, which = found, name
    if found < 0.95:
        sys.exit(f"{name}: SSIM {found:.4f}")
print(f"{count} pictures, {moved} cropped elsewhere, worst SSIM of the others {worst:.4f}" + (f" ({which})" if worst < 1 else ""))
PYTHON

for suite in $suites; do
  root=$work/root-$suite
  say "Debian $suite: a system of its own"
  debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/$suite.log" 2>&1 ||
    { tail "$work/$suite.log" >&2; fail "debootstrap $suite"; }
  cp "$deb" "$root/tmp/kim.deb"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  mount -t proc proc "$root/proc"
  say "Debian $suite: the package"
  # First with dpkg alone, which has to say what is missing; then with what it depends on.
  chroot "$root" sh -c '
    set -e
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    dpkg -i /tmp/kim.deb >/dev/null 2>&1 || true
    apt-get install -y -qq --no-install-recommends --fix-broken >/dev/null
    dpkg -s kim | grep -q "install ok installed"
    kim --version' || fail "the package on $suite"
  say "Debian $suite: a province from nothing"
  chroot "$root" su -s /bin/sh nobody -c "
    set -e
    rm -rf /tmp/isi; mkdir /tmp/isi; cd /tmp/isi
    kim init --wilayah 'Musi Banyuasin' --base-url https://kim.contoh.go.id/ --ci github
    kim new site 'Mekar Jaya, Lalan'
    kim build --quiet" || fail "kim init on $suite"
  say "Debian $suite: the sample"
  mkdir -p "$root/tmp/sampel"
  cp -R sites "$root/tmp/sampel/sites"
  rm "$root/tmp/sampel/sites/_provinsi/wilayah.csv"
  chroot "$root" chown -R nobody /tmp/sampel
  chroot "$root" su -s /bin/sh nobody -c "cd /tmp/sampel && kim build --as-of $day --quiet" ||
    fail "the sample on $suite"
  pages "$root/tmp/sampel/public" | cmp - "$work/own.pages" || fail "pages on $suite"
  pictures "$root/tmp/sampel/public" | cmp - "$work/own.pictures" || fail "pictures on $suite"
  python3 "$work/ssim.py" "$work/own/public" "$root/tmp/sampel/public" "$work/own.pictures"
  umount "$root/proc"
done

say "All is well: $(wc -l <"$work/own.pages") pages and other files, $(wc -l <"$work/own.pictures") pictures"
