#!/usr/bin/env bash
# Builds the sample and looks at it in a real browser: make test-look.
#
#   Tests/LookTests/run.sh KIM
#
# Needs Debian's chromium and python3-venv; what Python needs comes from PyPI into .build/look.
set -euo pipefail
[ $# -eq 1 ] || { sed -n '2,4p' "$0" | cut -c3- >&2; exit 64; }
kim=$(realpath "$1")
cd "$(dirname "$0")/../.."
day=2026-11-21
here=Tests/LookTests
tools=$PWD/.build/look
if ! cmp -s "$here/requirements.txt" "$tools/requirements.txt"; then
  rm -rf "$tools"
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$tools/"
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$kim" theme --galeri "$folder/galeri" --themes themes --as-of "$day" --cache "$tools/cache"
export PYTHONDONTWRITEBYTECODE=1
mkdir "$folder/long"
cp -r sites/_provinsi "$folder/long/"
"$tools/bin/python" "$here/long_words.py" "$folder/long/kim-panjang"
"$kim" build "$folder/long" --themes themes --as-of "$day" --output "$folder/long-public" \
  --cache "$tools/cache" --quiet
"$tools/bin/python" "$here/look.py" "$folder/galeri" "$day" "$folder/long-public"
