#!/usr/bin/env bash
# Builds all sites on several machines at once, with GNU parallel, ssh and rsync.
#
#   shards.sh HOSTS OUTPUT
#
# HOSTS is a file with a line for each machine: an ssh login, or ":" for this machine, and the
# folder of its working copy of the content:
#
#   :             /srv/kim
#   kim@server-2  /srv/kim
#   kim@server-3  /home/kim/content
#
# A line is a shard, so that each machine builds the same sites every time and its cache is of use.
# The working copies have to be at the same revision. The index is built here, in the working
# directory, which is a working copy too. OUTPUT is made the same as the result: what else is in
# it goes.
#
# From the environment: KIM, the command on every machine (kim); CONTENT, the content root in a
# working copy (sites); WORK, for what comes back from the machines (.kim-shards).
#
# Ends with 0 if all is well, 1 if some content has errors and the rest was built, else more.
set -euo pipefail

[ $# -eq 2 ] || { sed -n '2,5p' "$0" | cut -c3- >&2; exit 64; }
hosts=$1
output=$2
export KIM=${KIM:-kim} CONTENT=${CONTENT:-sites} WORK=${WORK:-.kim-shards}
# One moment for all machines: "today" must not change between two shards.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)}

for tool in parallel rsync; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install $tool" >&2; exit 69; }
done

# Lines with a machine, without comments.
mkdir -p "$WORK"
lines=$WORK/hosts
grep -Ev '^[[:space:]]*(#|$)' "$hosts" > "$lines" || { echo "no machine in $hosts" >&2; exit 64; }
SHARDS=$(wc -l < "$lines")
export SHARDS

# Builds a shard where it belongs and fetches what came of it. GNU parallel calls it.
# shellcheck disable=SC2317
build_shard() {
  local shard=$1 login=$2 copy=$3 command status=0 from
  printf -v command 'cd %q && rm -rf .kim-shard/summaries && SOURCE_DATE_EPOCH=%q %q build %q --shard %s' \
    "$copy" "$SOURCE_DATE_EPOCH" "$KIM" "$CONTENT" "$shard/$SHARDS"
  command+=' --summaries .kim-shard/summaries --output .kim-shard/public --cache .kim'
  if [ "$login" = : ]; then
    bash -c "$command" || status=$?
    from=$copy
  else
    # The command is quoted for the other machine's shell already.
    # shellcheck disable=SC2029
    ssh "$login" "$command" || status=$?
    from=$login:$copy
  fi
  [ "$status" -le 1 ] || return "$status"
  mkdir -p "$WORK/$shard"
  rsync -a --delete --exclude=/public/.kim "$from/.kim-shard/" "$WORK/$shard/"
  echo "$status" > "$WORK/$shard/status"
}
export -f build_shard

SHELL=$(command -v bash) parallel --will-cite --jobs 0 --line-buffer --tagstring 'shard {#}' \
  --halt soon,fail=1 --colsep '[[:space:]]+' build_shard '{#}' '{1}' '{2}' :::: "$lines" || exit 74

from=()
sites=()
errors=0
for ((shard = 1; shard <= SHARDS; shard++)); do
  from+=("$WORK/$shard/summaries")
  sites+=("$WORK/$shard/public/")
  [ "$(cat "$WORK/$shard/status")" -eq 0 ] || errors=1
done

status=0
"$KIM" index "$CONTENT" --from "${from[@]}" --output "$WORK/index" || status=$?
[ "$status" -le 1 ] || exit "$status"
[ "$status" -eq 0 ] || errors=1

mkdir -p "$output"
rsync -a --delete --exclude=/.kim "${sites[@]}" "$WORK/index/" "$output/"
exit "$errors"
