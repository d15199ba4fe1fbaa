#!/usr/bin/env bash
# Runs the tests with real servers: make test-servers. Each suite goes in a process of its own, all side
# by side: their tests mostly wait, and Swift runs no more of them at a time than there are processors.
set -uo pipefail
cd "$(dirname "$0")/.."
export KIM_SERVERS=1
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
sed -nE 's/^struct ([A-Za-z]+Tests)[ :].*/\1/p' Tests/ServerTests/*.swift |
  xargs -P 9 -I{} sh -c 'Tests/run.sh --filter "ServerTests[.]$2/" >"$1/$2" 2>&1 || touch "$1/$2.failed"' \
    sh "$logs" {}
failed=0
for log in "$logs"/*Tests; do
  echo "==> $(basename "$log")"
  cat "$log"
  # None at all is a mistake in this script.
  grep -qE 'Test run with [1-9][0-9]* tests? .*passed' "$log" && [ ! -e "$log.failed" ] || failed=1
done
for mark in "$logs"/*.failed; do
  [ -e "$mark" ] || continue
  echo "==> $(basename "$mark" .failed)"
  sed -n '/^==> What failed:/,$p' "${mark%.failed}"
done
exit "$failed"
