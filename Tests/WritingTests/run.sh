#!/usr/bin/env bash
# Builds the sample and writes on its writing pages in a real browser: make test-look.
#
#   Tests/WritingTests/run.sh KIM [FLOW…]
#
# Needs what Tests/LookTests/run.sh has made ready, exiftool, openssl and the libvips tools.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,4p' "$0" | cut -c3- >&2; exit 64; }
kim=$(realpath "$1")
shift
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$kim" build sites --themes themes --as-of 2026-11-21 --output "$folder/public" \
  --cache "$PWD/.build/look/cache" --quiet
PYTHONDONTWRITEBYTECODE=1 .build/look/bin/python Tests/WritingTests/write.py "$folder/public" "$kim" "$@"
