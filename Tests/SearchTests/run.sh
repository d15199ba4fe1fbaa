#!/usr/bin/env bash
# Builds the sample and searches it in a real browser: make test-look.
#
#   Tests/SearchTests/run.sh KIM
#
# Needs what Tests/LookTests/run.sh has made ready.
set -euo pipefail
[ $# -eq 1 ] || { sed -n '2,4p' "$0" | cut -c3- >&2; exit 64; }
kim=$(realpath "$1")
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cache=$PWD/.build/look/cache
python="env PYTHONDONTWRITEBYTECODE=1 .build/look/bin/python"
"$kim" build sites --themes themes --as-of 2026-11-21 --output "$folder/public" --cache "$cache" --quiet
$python Tests/SearchTests/hostile.py sites "$folder/hostile"
"$kim" build "$folder/hostile" --themes themes --as-of 2026-11-21 --output "$folder/hostile-public" \
  --cache "$cache" --quiet 2>/dev/null || [ $? -eq 1 ]
$python Tests/SearchTests/search.py "$folder/public" "$folder/hostile-public"
