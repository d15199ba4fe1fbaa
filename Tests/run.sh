#!/usr/bin/env bash
# Runs the tests that were built, and names at the end what failed: Swift tells it thousands of lines
# above. More than one may run at a time.
#
#   Tests/run.sh [OPTION OF swift test…]
set -uo pipefail
cd "$(dirname "$0")/.."
# Thousands of small files, written and thrown away: in memory, where there is room for them.
room=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ] && [ "${room:-0}" -gt $((4 << 20)) ]; then
  export TMPDIR=/dev/shm
fi
# Where python3 is a script that looks for Python each time, it is found once.
python=$(python3 -c 'import sys; print(sys.executable)' 2>/dev/null) && export PATH="${python%/*}:$PATH"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test --skip-build --ignore-lock "$@" 2>&1 | tee "$log" && exit 0
echo "==> What failed:"
grep -aE -A 4 'recorded an issue|^error: |Fatal error|unexpected signal' "$log" \
  | grep -av '^[◇✔]' | cut -c1-200 | tail -n 18
exit 1
