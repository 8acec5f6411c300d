/**
 * What the plainest programs do without: the library, the hardware and the prompt.
 *
 * From source this file and all behind it are loaded only for programs that may want
 * some of it, and then before they start, because an `import` of a running program
 * cannot wait for a file. In a bundle each file runs when it is first wanted.
 *
 * @module
 */

import { library, loadLibrary } from "../../lib/mod.ts";
import { isBundle } from "../core/lazy.ts";
import { onDemand } from "../mod.ts";

export { library };

/** How a board is opened. */
export const hardware = onDemand(() => import("./hardware.ts"));

/** The interactive prompt. */
export const prompt = () => import("./prompt.ts");

/** What the options of hardware mean. */
export const hardwareOptions = () => import("./hardware_options.ts");

/** `krait board`. */
export const board = () => import("./board_command.ts");

/** `-h`, `krait man`, `krait completion`. */
export const manual = () => import("./manual.ts");

/** `krait build`. */
export const build = () => import("./build.ts");

/** The arguments of `krait build`. */
export const buildArguments = () => import("./build_arguments.ts");

/** The arguments of `krait device`. */
export const deviceArguments = () => import("./device_arguments.ts");

/** `krait device`. */
export const device = () => import("./device.ts");

/** Loads the files that a running program may want. In a bundle there is nothing to do. */
export async function loadFiles(): Promise<void> {
  if (isBundle) return;
  await Promise.all([loadLibrary(), hardware.load()]);
}
