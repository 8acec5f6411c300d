/**
 * The arguments of `krait device`.
 *
 * @module
 */

import { UsageError } from "./arguments.ts";
import {
  type HardwareArguments,
  hardwareOption,
} from "./hardware_arguments.ts";

/** Where the device is to be found, and what it is made of. */
export interface DeviceArguments {
  /** A symbolic link to the pseudo-terminal. */
  readonly link: string | null;
  /** The TCP address instead of a pseudo-terminal. */
  readonly listen: { readonly host: number[]; readonly port: number } | null;
  /** The folder that is the device's file system; null for the whole system. */
  readonly root: string | null;
  /** Which hardware, and what is recorded or shown of it. */
  readonly hardware: HardwareArguments;
}

/** The text of `krait device --help`. */
export const DEVICE_USAGE = `\
usage: krait device [--link PATH | --listen HOST:PORT] [--root DIR]
A board that mpremote, Thonny and other tools of MicroPython connect to.
--link PATH : a symbolic link to the pseudo-terminal
--listen HOST:PORT : a TCP port instead of a pseudo-terminal (port 0: any free one)
--expose : let other machines connect; whoever does can run programs as this user
--root DIR : the folder that is the device's file system, with boot.py and main.py
--board NAME, --trace FILE : the device's hardware, as for programs
`;

/** Options that take a value. */
const VALUES = ["--link", "--listen", "--root"];

/** Reads the options into a table. @throws UsageError */
function readOptions(
  args: readonly string[],
  hardware: HardwareArguments,
): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const taken = hardwareOption(hardware, args[i]!, args[i + 1]);
    if (taken > 0) {
      i += taken - 1;
      continue;
    }
    const [name, ...rest] = args[i]!.split("=");
    if (name === "--expose" && rest.length === 0) found.set(name, "");
    else if (VALUES.includes(name!)) {
      const value = rest.length > 0 ? rest.join("=") : args[++i];
      if (value === undefined || value === "") {
        throw new UsageError(`${name} needs a value.`);
      }
      found.set(name!, value);
    } else {throw new UsageError(
        `Unknown argument ${args[i]}.\n${DEVICE_USAGE}`,
      );}
  }
  return found;
}

/** Understands the arguments behind `device`. @throws UsageError */
export function parseDeviceArguments(
  args: readonly string[],
): DeviceArguments {
  const hardware: HardwareArguments = {};
  const options = readOptions(args, hardware);
  if (hardware.sandbox === true || hardware.allow !== undefined) {
    throw new UsageError("A device has no sandbox; --root limits its files.");
  }
  const listen = options.get("--listen");
  if (listen !== undefined && options.has("--link")) {
    throw new UsageError("--link is for a pseudo-terminal, not with --listen.");
  }
  return {
    link: options.get("--link") ?? null,
    listen: listen === undefined
      ? null
      : parseAddress(listen, options.has("--expose")),
    root: options.get("--root") ?? null,
    hardware,
  };
}

/** An address: on loopback, unless the device may be exposed. @throws UsageError */
function parseAddress(text: string, isExposed: boolean) {
  const match = /^(?:(localhost|\d+\.\d+\.\d+\.\d+):)?(\d+)$/.exec(text);
  const name = match?.[1] ?? "127.0.0.1";
  const host = (name === "localhost" ? "127.0.0.1" : name).split(".")
    .map(Number);
  const port = Number(match?.[2] ?? 65536);
  if (port > 65535 || host.some((part) => part > 255)) {
    throw new UsageError(`--listen wants HOST:PORT, not ${text}.`);
  }
  if (host[0] !== 127 && !isExposed) {
    throw new UsageError(
      `--listen ${text} would let other machines run programs as this user. ` +
        "Add --expose where that is wanted.",
    );
  }
  return { host, port };
}
