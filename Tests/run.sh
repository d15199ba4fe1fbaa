#!/usr/bin/env bash
# Runs the tests that were built, and names at the end what failed: Swift tells it thousands of lines
# above.
#
#   Tests/run.sh [OPTION OF swift test…]
set -uo pipefail
cd "$(dirname "$0")/.."
# Thousands of small files, written and thrown away: in memory, where there is room for them.
room=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ] && [ "${room:-0}" -gt $((4 << 20)) ]; then
  export TMPDIR=/dev/shm
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test --skip-build "$@" 2>&1 | tee "$log" && exit 0
echo "==> What failed:"
grep -aE -A 4 'recorded an issue|^error: |Fatal error|unexpected signal' "$log" \
  | grep -av '^[◇✔]' | cut -c1-200 | tail -n 18
exit 1
