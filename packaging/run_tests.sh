#!/usr/bin/env bash
# Runs the test suite as `make test` (quick) or `make soak` (SOAK=1: the long runs only) does:
# without a network interface where the machine allows it, on a private X server, with a private
# session bus and an unlocked Secret Service.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
run_dir=$(mktemp -d "${TMPDIR:-/tmp}/reinteg-desk-tests.XXXXXX")
trap 'rm -rf "$run_dir"' EXIT

export HOME="$run_dir/home" XDG_RUNTIME_DIR="$run_dir/runtime"
mkdir -p "$HOME/.cache" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
export LANG=C.UTF-8 LC_ALL=C.UTF-8 PYTHONUTF8=1 QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
unset DISPLAY WAYLAND_DISPLAY PYTHON_KEYRING_BACKEND REINTEG_DESK_HOME REINTEG_DESK_LANGUAGE || true

isolate=()
if unshare --net true 2>/dev/null; then
  isolate=(unshare --net)
elif unshare --user --map-current-user --net true 2>/dev/null; then
  isolate=(unshare --user --map-current-user --net)
else
  echo "This machine does not allow network namespaces: the tests run with the network as it is." >&2
fi

marks="not soak"
workers=("-n" "2" "--dist" "loadgroup")
if [ "${SOAK:-}" = 1 ]; then marks="soak"; workers=("-n" "2" "--dist" "loadgroup"); fi
if [ "$#" -gt 0 ]; then workers=(); fi

"${isolate[@]}" dbus-run-session -- bash -c '
  printf "test-login\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  exec "$@"
' run "$bin/python" -m pytest -m "$marks" "${workers[@]}" "$@"
