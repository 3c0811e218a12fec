#!/usr/bin/env bash
# Names the system packages that are missing, in one line; installs nothing.
#   doctor.sh python | run | test | package | try-package
set -u
missing=()
need_program() { command -v "$1" >/dev/null 2>&1 || missing+=("$2"); }
need_library() { ldconfig -p 2>/dev/null | grep -q "$1" || [ -n "$(find /usr/lib /lib -name "$1*" -print -quit 2>/dev/null)" ] || missing+=("$2"); }

python_parts() {
  if ! command -v "${PYTHON:-python3}" >/dev/null 2>&1; then
    missing+=("python3")
  elif ! "${PYTHON:-python3}" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    missing+=("python3-venv")
  fi
}
qt_parts() {
  need_library libEGL.so.1 libegl1
  need_library libGL.so.1 libgl1
  need_library libxkbcommon.so.0 libxkbcommon0
  need_library libfontconfig.so.1 libfontconfig1
  need_library libdbus-1.so.3 libdbus-1-3
  need_library libglib-2.0.so.0 libglib2.0-0
}
xcb_parts() {
  need_library libxkbcommon-x11.so.0 libxkbcommon-x11-0
  need_library libxcb-cursor.so.0 libxcb-cursor0
  need_library libxcb-icccm.so.4 libxcb-icccm4
  need_library libxcb-image.so.0 libxcb-image0
  need_library libxcb-keysyms.so.1 libxcb-keysyms1
  need_library libxcb-randr.so.0 libxcb-randr0
  need_library libxcb-render-util.so.0 libxcb-render-util0
  need_library libxcb-shape.so.0 libxcb-shape0
  need_library libxcb-xkb.so.1 libxcb-xkb1
}
test_parts() {
  need_program Xvfb xvfb
  need_program xdotool xdotool
  need_program pdftotext poppler-utils
  need_program qpdf qpdf
  need_program sqlcipher sqlcipher
  need_program gnome-keyring-daemon gnome-keyring
  need_program dbus-run-session dbus
  need_program age age
  need_program strace strace
  fc-list 2>/dev/null | grep -q . || missing+=("fontconfig" "fonts-dejavu-core")
}

package_parts() {
  need_program objdump binutils
  need_program dpkg-deb dpkg
  need_program git git
  need_program xz xz-utils
  need_library libcups.so.2 libcups2
  need_library libpython3.11.so libpython3.11
}

python_parts
case "${1:-}" in
  run) if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then qt_parts; xcb_parts; fi ;;
  test) qt_parts; xcb_parts; test_parts ;;
  package) qt_parts; xcb_parts; package_parts ;;
  try-package) need_program debootstrap debootstrap; need_program Xvfb xvfb; need_program xdotool xdotool; need_program import imagemagick ;;
esac

if [ "${#missing[@]}" -gt 0 ]; then
  echo "Missing system packages: ${missing[*]} (Debian: sudo apt-get install ${missing[*]})" >&2
  exit 2
fi
