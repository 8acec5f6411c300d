/**
 * Why a device cannot be opened, as a person wants to read it: which group,
 * module, overlay or udev rule is missing.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import {
  cString,
  files,
  fromCString,
  io,
  OpenFlag,
  processes,
} from "./libc.ts";
import { Statx } from "./uapi.ts";

/** What a kind of device needs to be there and to be used. */
interface DeviceKind {
  readonly pattern: RegExp;
  /** Group that distributions give the device to. */
  readonly group: string;
  /** What makes the device appear. */
  readonly appears: string;
}

const KINDS: readonly DeviceKind[] = [
  {
    pattern: /^\/dev\/gpiochip/,
    group: "gpio",
    appears: "the kernel has no driver for GPIO chips on this machine",
  },
  {
    pattern: /^\/dev\/i2c-/,
    group: "i2c",
    appears: "load the module (sudo modprobe i2c-dev) and enable the bus " +
      "(on a Raspberry Pi: dtparam=i2c_arm=on in config.txt)",
  },
  {
    pattern: /^\/dev\/spidev/,
    group: "spi",
    appears: "enable the bus (on a Raspberry Pi: dtparam=spi=on in config.txt)",
  },
  {
    pattern: /^\/dev\/tty/,
    group: "dialout",
    appears: "plug the adapter in, or enable the port " +
      "(on a Raspberry Pi: enable_uart=1 in config.txt)",
  },
  {
    pattern: /^\/dev\/watchdog/,
    group: "root",
    appears: "load a watchdog driver (sudo modprobe softdog for a test)",
  },
  {
    pattern: /^\/dev\/rtc/,
    group: "root",
    appears: "this machine has no real-time clock",
  },
  {
    pattern: /^\/dev\/hidraw/,
    group: "plugdev",
    appears: "plug the adapter in",
  },
  {
    pattern: /^\/sys\/class\/pwm/,
    group: "gpio",
    appears: "enable the PWM (on a Raspberry Pi: dtoverlay=pwm in config.txt)",
  },
];

/** The error of a failed open, with advice that fits the device. */
export function explainOpen(path: string, number: number): HalError {
  const kind = KINDS.find(({ pattern }) => pattern.test(path));
  return new HalError(number, {
    asked: `open ${path}`,
    ...reasonOf(number, path, kind),
  });
}

/** What stood in the way and what helps. */
function reasonOf(
  number: number,
  path: string,
  kind: DeviceKind | undefined,
): { readonly found: string; readonly advice?: string } {
  switch (number) {
    case Errno.ENOENT:
    case Errno.ENXIO:
    case Errno.ENODEV:
      return kind === undefined
        ? { found: "it does not exist" }
        : { found: "it does not exist", advice: kind.appears };
    case Errno.EACCES:
    case Errno.EPERM:
      return refused(path, kind);
    case Errno.EBUSY:
      return {
        found: "another program has it open",
        advice: "stop that program (fuser names it)",
      };
    default:
      return { found: "the kernel refused it" };
  }
}

function refused(
  path: string,
  kind: DeviceKind | undefined,
): { readonly found: string; readonly advice: string } {
  const owner = ownerOf(path);
  const found = "you have no permission for it";
  const group = owner?.groupName ?? kind?.group ?? "root";
  if (owner !== null && (owner.mode & 0o060) === 0o060 && group !== "root") {
    const joined = owner.isMember
      ? "your login is older than your membership: log in again"
      : `join its group: sudo usermod -aG ${group} $USER, then log in again`;
    return {
      found: `${found} (it belongs to the group ${group})`,
      advice: joined,
    };
  }
  const name = path.slice(path.lastIndexOf("/") + 1).replace(
    /\d+(?:\.\d+)?$/,
    "*",
  );
  const rule = `KERNEL=="${name}", GROUP="${kind?.group ?? "plugdev"}", ` +
    `MODE="0660"`;
  return { found, advice: `add a udev rule: ${rule}` };
}

/** Who owns a path, as far as that helps. */
interface Owner {
  readonly mode: number;
  readonly groupName: string | null;
  readonly isMember: boolean;
}

const AT_FDCWD = -100;
const STATX_BASIC = 0x7ff;

function ownerOf(path: string): Owner | null {
  const room = new Uint8Array(Statx.SIZE);
  if (files().statx(AT_FDCWD, cString(path), 0, STATX_BASIC, room) < 0) {
    return null;
  }
  const view = new DataView(room.buffer);
  const gid = view.getUint32(Statx.gid, true);
  const groupLine = groupEntries().find((entry) => Number(entry[2]) === gid);
  return {
    mode: view.getUint16(Statx.mode, true),
    groupName: groupLine?.[0] ?? null,
    isMember: groupIds().includes(gid),
  };
}

/** The groups of the process. */
function groupIds(): number[] {
  const room = new Uint32Array(256);
  const count = processes().getgroups(room.length, room);
  return [...room.subarray(0, Math.max(0, count)), processes().getegid()];
}

/** The lines of `/etc/group`, split; it is world-readable by design. */
function groupEntries(): string[][] {
  const fd = io().open(cString("/etc/group"), OpenFlag.CLOEXEC, 0);
  if (fd < 0) return [];
  const room = new Uint8Array(65536);
  const length = io().read(fd, room, room.length);
  io().close(fd);
  const text = fromCString(room.subarray(0, Math.max(0, length)));
  return text.split("\n").map((line) => line.split(":"));
}
