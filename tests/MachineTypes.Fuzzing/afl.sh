#!/usr/bin/env bash
# Coverage-guided fuzzing of the text parsers: afl.sh [TARGET|all] [SECONDS]. It needs AFL++ (apt-get install afl++) and the .NET tool sharpfuzz, and is skipped without them.
# Inputs that break a parser are printed at the end; "dotnet run --project tests/MachineTypes.Fuzzing -- read TARGET FILE" shows how.
set -eu
cd "$(dirname "$0")"
targets=${1:-all}
[ "$targets" != all ] || targets="guests hosts baselines arguments"
seconds=${2:-60}
version=2.3.0

if ! command -v afl-fuzz >/dev/null; then
    echo "afl.sh: skipped: afl-fuzz is not installed (apt-get install afl++)"
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! dotnet tool install SharpFuzz.CommandLine --version "$version" --tool-path "$work/tools" >"$work/log" 2>&1; then
    echo "afl.sh: skipped: sharpfuzz cannot be installed: $(tail -n 1 "$work/log")"
    exit 0
fi

dotnet publish MachineTypes.Fuzzing.csproj -c Release -o "$work/bin" -p:PublishReadyToRun=false -v q --nologo
for assembly in MachineTypes.Tool.dll machine-types.dll MachineTypes.Model.dll; do
    [ ! -f "$work/bin/$assembly" ] || "$work/tools/sharpfuzz" "$work/bin/$assembly"
done

export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1
failed=0
for target in $targets; do
    dotnet "$work/bin/MachineTypes.Fuzzing.dll" seeds "$target" "$work/$target/seeds"
    afl-fuzz -V "$seconds" -t 20000 -m none -i "$work/$target/seeds" -o "$work/$target/out" -- dotnet "$work/bin/MachineTypes.Fuzzing.dll" afl "$target" >"$work/afl.log" 2>&1 \
        || { tail -n 20 "$work/afl.log"; exit 1; }

    stats=$work/$target/out/default/fuzzer_stats
    value() { sed -nE "s/^$1 *: //p" "$stats"; }
    echo "$target: $(value execs_done) inputs in $(value run_time) s, $(value corpus_count) in the corpus, map coverage $(value bitmap_cvg), $(value saved_crashes) crashes, $(value saved_hangs) hangs"
    for input in "$work/$target/out/default/crashes/"id* "$work/$target/out/default/hangs/"id*; do
        [ ! -f "$input" ] || { echo "$input"; base64 -w 0 "$input"; echo; }
    done
    [ "$(value saved_crashes)" = 0 ] && [ "$(value saved_hangs)" = 0 ] || failed=1
done
exit $failed
