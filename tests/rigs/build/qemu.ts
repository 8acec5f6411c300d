/**
 * Booting a rig and reading its console.
 *
 * @module
 */

import type { Packages } from "./packages.ts";
import { cacheFolder, exists } from "./process.ts";

/** QEMU, installed or unpacked. */
export interface Qemu {
  readonly program: string;
  /** Folders with libraries of a QEMU that was unpacked. */
  readonly libraries: readonly string[];
  /** Folders with its firmware. */
  readonly firmware: readonly string[];
}

/** A machine to boot. */
export interface Machine extends Qemu {
  readonly args: readonly string[];
  /** Seconds after which the machine is given up. */
  readonly timeoutSeconds: number;
}

/** The last line that a guest prints; QEMU is stopped then. */
export const END_MARK = "RIG END";

/**
 * Boots the machine; passes on each line of the console.
 *
 * Returns whether the guest came to its end within its time.
 */
export async function boot(
  machine: Machine,
  onLine: (line: string) => void,
): Promise<boolean> {
  const process = new Deno.Command(machine.program, {
    args: [
      ...machine.firmware.flatMap((path) => ["-L", path]),
      ...machine.args,
    ],
    env: { LD_LIBRARY_PATH: machine.libraries.join(":") },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  let ended = false;
  const timer = setTimeout(
    () => process.kill("SIGKILL"),
    machine.timeoutSeconds * 1000,
  );
  for await (const line of lines(process.stdout)) {
    onLine(line);
    if (!line.startsWith(END_MARK)) continue;
    ended = true;
    process.kill("SIGKILL");
  }
  clearTimeout(timer);
  await process.status;
  return ended;
}

/** QEMU of version 10 from the machine, or unpacked into the cache. */
export async function findQemu(
  packages: Packages,
  program: string,
  names: readonly string[],
): Promise<Qemu> {
  const root = cacheFolder(program);
  const unpacked = `${root}/usr/bin/${program}`;
  if (!exists(unpacked)) {
    const newest = await packages.newest(names);
    await packages.unpack(await packages.missingFor(newest), root);
  }
  const folder = "lib/x86_64-linux-gnu";
  return {
    program: unpacked,
    libraries: [`${root}/usr/${folder}`, `${root}/${folder}`],
    firmware: [`${root}/usr/share/qemu`, `${root}/usr/share/seabios`],
  };
}

/** The console's lines without carriage returns and escape sequences. */
async function* lines(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string> {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + text).split("\n");
    rest = parts.pop()!;
    for (const part of parts) yield clean(part);
  }
  if (rest !== "") yield clean(rest);
}

function clean(line: string): string {
  // deno-lint-ignore no-control-regex
  return line.replaceAll(/\x1b[\[?0-9;]*[A-Za-z]|\x1bc|\r/g, "");
}
