# Builds what the launcher runs; read by it, with its functions and variables. All that is printed goes to stderr.

build() {
    command -v mvn >/dev/null || fail 'no Maven' \
        'Lazuli builds itself on first use with Maven 3.8.7 or newer. Install it so that mvn is on the PATH.'
    mkdir -p "$home" || fail "can't write to $home"
    lock
    if ! is_current; then
        started=$(date +%s)
        say 'Building Lazuli; this happens on first use and after its sources changed.'
        compile
        install
        say "Lazuli is ready ($(($(date +%s) - started)) s)."
    fi
    unlock
}

# One launcher builds, the others wait. A lock whose owner is gone is taken over.
lock() {
    waited=0
    until mkdir "$home/lock" 2>/dev/null; do
        [ -w "$home" ] || fail "can't write to $home"
        owner=
        read -r owner 2>/dev/null <"$home/lock/owner"
        if [ -n "$owner" ] && kill -0 "$owner" 2>/dev/null || [ -z "$owner" ] && [ "$waited" -lt 10 ]; then
            [ "$waited" = 1 ] && say "Waiting for another process that builds Lazuli${owner:+ ($owner)}."
            waited=$((waited + 1))
            sleep 1
        else
            mv "$home/lock" "$home/lock.$$" 2>/dev/null && rm -rf "$home/lock.$$"
        fi
    done
    trap 'unlock; exit 130' INT TERM HUP
    trap unlock EXIT
    echo $$ >"$home/lock/owner"
}
unlock() {
    rm -rf "$home/lock" "${unfinished:-}"
    trap - INT TERM HUP EXIT
}

compile() {
    next=1
    while [ -e "$home/$next" ]; do next=$((next + 1)); done
    unfinished=$home/$next
    mkdir "$home/$next"
    # Written first: what changes from here on makes it old.
    echo "$next $JAVA_HOME" >"$home/$next/current"
    rm -rf "$root/cli/target/lib"
    log=$home/build.log
    { run_maven; printf '\nexit %s\n' $?; } 2>&1 </dev/null | tee "$log" | show_progress
    if [ "$(tail -n 1 "$log")" != 'exit 0' ]; then
        grep -E '^\[(ERROR|WARNING)\] .+' "$log" | grep -vF -e '[Help' -e 're-run' -e 'Re-run' -e 'mvn <args>' -e 'For more information' -e 'After correcting' | head -n 12 >&2
        fail "Lazuli could not be built" "All of what Maven said is in $log"
    fi
}
run_maven() (
    cd "$root" && exec ./mvnx -B -Pquick -Dmaven.test.skip=true -Dspotless.check.skip=true -pl cli -am package
)
show_progress() {
    downloads=0
    while IFS= read -r line; do
        case $line in
            '[INFO] Building '*'['*/*']')
                name=${line#'[INFO] Building '}
                count=${line##*'['}
                clear_line
                say "  ${name%% *} (${count%']'})"
                ;;
            *'Downloaded from '*)
                downloads=$((downloads + 1))
                [ -t 2 ] && printf '\r\033[K  downloaded %s files: %.40s' "$downloads" "${line##*/}" >&2
                ;;
            'exit '*) clear_line ;;
        esac
    done
}
clear_line() { [ -t 2 ] && printf '\r\033[K' >&2; }

# Lays out the jars, makes the cache from a rehearsal of the usual commands, and makes them current at once.
install() {
    say '  preparing a fast start'
    log=$home/install.log
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$root/cli/target/lib/*" dev.lazuli.cli.Install \
        "$root/cli/target/lib" "$home/$next" >"$log" 2>&1 || fail 'Lazuli could not be installed' "The reason is in $log"
    collect_jars "$next"
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" $options -XX:AOTCacheOutput="$home/$next/lazuli.aot" -Dlazuli.terminals= \
        -cp "$jars" dev.lazuli.cli.Rehearsal "$root/examples/restore-points" >>"$log" 2>&1 || say "  no fast start; the reason is in $log"
    previous=
    [ -r "$home/current" ] && read -r previous jdk <"$home/current"
    mv -f "$home/$next/current" "$home/current"
    unfinished=
    for old in "$home"/[0-9]*; do
        case $old in "$home/$next" | "$home/$previous") ;; *) rm -rf "$old" ;; esac
    done
}
