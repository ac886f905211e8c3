#!/usr/bin/env bash
# Measures Lazuli, and beside it GruCloud where its folder is given, against one emulator on this machine:
#   benchmarks/compare.sh [--runs N] [--count N] [GRUCLOUD_FOLDER]
# Prints a table of wall time (median), peak memory of the client and requests. Needs GNU time and python3; GruCloud needs
# Node.js and fetches its packages into a temporary copy of its folder.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=5 count=1000 peer=
while [ $# -gt 0 ]; do
    case $1 in
        --runs) runs=$2; shift 2 ;;
        --count) count=$2; shift 2 ;;
        *) peer=$(cd "$1" && pwd); shift ;;
    esac
done
work=$(mktemp -d)
emulator=
cleanup() {
    [ -z "$emulator" ] || kill "$emulator" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
lazuli=$root/lazuli
"$lazuli" --version >/dev/null
cp "$root"/benchmarks/thousand-networks/* "$work"
export N=$count

start_emulator() {
    : >"$work/address"
    "$lazuli" emulator --http-port 0 --store "$work/store" --json >"$work/address" 2>"$work/answered" &
    emulator=$!
    until [ -s "$work/address" ]; do sleep 0.05; done
    address=$(python3 -c 'import json, sys; print(json.load(sys.stdin)["address"])' <"$work/address")
}
stop_emulator() {
    kill "$emulator"
    wait "$emulator" || true
    emulator=
}

# once NAME COMMAND...: adds "seconds megabytes" to the runs of that name.
once() {
    local name=$1
    shift
    /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/out" 2>"$work/err" || { cat "$work/out" "$work/err" >&2; exit 1; }
    tail -n 1 "$work/time" >>"$work/$name.runs"
}
# counted COMMAND...: runs it against an emulator of its own and prints how many requests that answered.
counted() {
    start_emulator
    "$@" --target "$address" >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
    stop_emulator
    sed -n 's/^Answered \([0-9]*\) requests.*/\1/p' "$work/answered"
}
row() {
    python3 - "$1" "$work/$2.runs" "$3" <<'END'
import statistics, sys
name, file, requests = sys.argv[1:]
runs = [line.split() for line in open(file)]
wall = statistics.median(float(run[0]) for run in runs)
peak = max(int(run[1]) for run in runs) / 1024
print(f"| {name} | {wall:.2f} s | {peak:.0f} MB | {requests} |")
END
}

echo "| what | wall, median of $runs | peak memory | requests |"
echo '|---|---|---|---|'
for _ in $(seq "$runs"); do once version "$lazuli" --version; done
row 'Lazuli: --version' version 0

applied=$(counted "$lazuli" apply "$work" --yes)
planned=$(counted "$lazuli" plan "$work")
destroyed=$(counted "$lazuli" destroy "$work" --yes)
for place in inside beside; do
    target=emulator
    if [ $place = beside ]; then
        start_emulator
        target=$address
    fi
    for _ in $(seq "$runs"); do
        once "apply-$place" "$lazuli" apply "$work" --target "$target" --yes
        once "plan-$place" "$lazuli" plan "$work" --target "$target"
        grep -q '^No changes' "$work/out" || { echo 'the plan found changes' >&2; exit 1; }
        once "destroy-$place" "$lazuli" destroy "$work" --target "$target" --yes
    done
    row "Lazuli: plan, $count live, emulator $place" "plan-$place" "$planned"
    row "Lazuli: apply $count, emulator $place" "apply-$place" "$applied"
    row "Lazuli: destroy $count, emulator $place" "destroy-$place" "$destroyed"
done

if [ -n "$peer" ]; then
    cp -r "$peer" "$work/grucloud"
    chmod -R u+w "$work/grucloud"
    (cd "$work/grucloud" && npm install --silent >"$work/out" 2>&1) || { cat "$work/out" >&2; exit 1; }
    (cd "$work/grucloud" && REPEAT=$runs OUT=$work/peer.tsv KIND=vnet \
        ./run.sh "$address" version "live$count" "apply$count" "destroy$((count < 100 ? count : 100))") >"$work/out" 2>&1 || true
    python3 - "$work/peer.tsv" <<'END'
import collections, statistics, sys
rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1])][1:]
scenarios = collections.OrderedDict()
for row in rows:
    scenarios.setdefault(row[2], []).append(row)
for name, runs in scenarios.items():
    wall = statistics.median(float(run[4]) for run in runs)
    failed = "" if all(run[9] == "0" for run in runs) else ", fails"
    print(f"| GruCloud: {name}{failed} | {wall:.2f} s | {max(int(run[6]) for run in runs)} MB | {runs[-1][7]} |")
END
fi
