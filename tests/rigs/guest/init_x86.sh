#!/bin/busybox sh
# First process of the x86-64 rig: loads drivers, starts the emulated USB
# adapters, runs the tests.
/bin/busybox --install -s /bin
export PATH=/bin HOME=/tmp DENO_DIR=/tmp/deno NO_COLOR=1
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/pts /tmp
mount -t devpts pts /dev/pts
mount -t tmpfs tmp /tmp
for module in configfs hid uhid industrialio hid-mcp2221 hid-cp2112 i2c-dev \
  watchdog softdog gpio-sim-rig krait_rig; do
  insmod /modules/$module.ko || echo "NOTE cannot load $module"
done
insmod /modules/i2c-stub.ko chip_addr=0x50
mount -t configfs config /sys/kernel/config
deno run -A --no-check /krait/guest.js emulate &
# The drivers need their devices' answers while they bind.
for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  [ "$(cat /sys/class/i2c-dev/*/name | grep -c -e MCP2221 -e CP2112)" = 2 ] &&
    break
  sleep 1
done
deno run -A --no-check /krait/guest.js test
poweroff -f
