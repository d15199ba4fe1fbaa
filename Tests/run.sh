#!/usr/bin/env bash
# Runs the tests that were built, and names at the end what failed: Swift tells it thousands of lines
# above.
#
#   Tests/run.sh [OPTION OF swift test…]
set -uo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test --skip-build "$@" 2>&1 | tee "$log" && exit 0
echo "==> What failed:"
grep -aE -A 4 'recorded an issue|^error: |Fatal error|unexpected signal' "$log" \
  | grep -av '^[◇✔]' | cut -c1-200 | tail -n 18
exit 1
