/**
 * Tools of MicroPython on a `krait device`: where they are, and how they are run.
 * pyboard.py and mpremote are those of the checkout that MICROPYTHON_DIR names, rshell
 * and ampy those of the checkouts that RSHELL_DIR and AMPY_DIR name. They need a Python
 * with `serial` (Debian's python3-serial; mpremote python3-platformdirs too, ampy
 * python3-click and python3-dotenv), Thonny's back end Debian's `thonny`. What is not
 * there is null, and said.
 *
 * @module
 */

import { TestDevice } from "./device_client.ts";

/** Debian's Python sees Debian's packages. */
const PYTHON = ["/usr/bin/python3", "python3"];
const TIMEOUT_MS = 300_000;

/** What a program printed, and how it ended. */
export interface Result {
  readonly code: number;
  readonly out: string;
}

/** The words that a tool's command begins with, for a device of this path. */
export type Tool = (path: string) => string[];

/** Runs a program to its end, standard error merged in. */
export async function run(
  words: readonly string[],
  cwd: string,
): Promise<Result> {
  const [program, ...args] = words;
  const { code, stdout, stderr } = await new Deno.Command(program!, {
    args,
    cwd,
    stdin: "null",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout) + text(stderr) };
}

/** A Python that has these modules, or null. */
export async function findPython(
  modules: string,
): Promise<string | null> {
  for (const python of PYTHON) {
    try {
      const words = [python, "-c", `import ${modules}`];
      if ((await run(words, "/")).code === 0) return python;
    } catch {
      // There is no such program.
    }
  }
  return null;
}

/** A tool of a checkout, or null where checkout or Python is missing. */
async function findTool(
  name: string,
  variable: string,
  modules: string,
  words: (python: string, checkout: string) => Tool,
): Promise<Tool | null> {
  const checkout = Deno.env.get(variable);
  const python = checkout === undefined ? null : await findPython(modules);
  if (checkout !== undefined && python !== null) return words(python, checkout);
  const missing = checkout === undefined
    ? `${variable} is not set`
    : `no Python has ${modules}`;
  console.log(`${name} is not tested: ${missing}.`);
  return null;
}

/** The Python that Thonny's package is for, with what its back end for boards needs. */
export function findThonny(): Promise<string | null> {
  return findThonnyWith("serial");
}

/** The same with what Thonny needs for interpreters on this machine. */
export function findLocalThonny(): Promise<string | null> {
  return findThonnyWith("ptyprocess");
}

async function findThonnyWith(module: string): Promise<string | null> {
  const python = await findPython(`thonny.common, ${module}`);
  if (python === null) {
    console.log(`Thonny is not tested: no Python has thonny and ${module}.`);
  }
  return python;
}

/** MicroPython's mpremote. */
export function findMpremote(): Promise<Tool | null> {
  return findTool(
    "mpremote",
    "MICROPYTHON_DIR",
    "serial, platformdirs",
    (python, checkout) => (path) => [
      ...[python, `${checkout}/tools/mpremote/mpremote.py`],
      ...["connect", path],
    ],
  );
}

/** MicroPython's pyboard.py. */
export function findPyboard(): Promise<Tool | null> {
  return findTool(
    "pyboard.py",
    "MICROPYTHON_DIR",
    "serial",
    (python, checkout) => (path) => [
      ...[python, `${checkout}/tools/pyboard.py`, "--device", path],
    ],
  );
}

/** Dave Hylands' rshell. */
export function findRshell(): Promise<Tool | null> {
  return findTool(
    "rshell",
    "RSHELL_DIR",
    "serial",
    (python, checkout) => (path) => [
      ...["env", `PYTHONPATH=${checkout}`, "TERM=dumb", python, "-W", "ignore"],
      ...["-m", "rshell.main", "--quiet", "--nocolor", "--port", path],
    ],
  );
}

/** Adafruit's ampy. Its command line finds parts of itself by their bare names. */
export function findAmpy(): Promise<Tool | null> {
  const start = "from ampy.cli import cli; cli()";
  return findTool(
    "ampy",
    "AMPY_DIR",
    "serial, click, dotenv",
    (python, checkout) => (path) => [
      ...["env", `PYTHONPATH=${checkout}:${checkout}/ampy`],
      ...[python, "-W", "ignore", "-c", start, "--port", path],
    ],
  );
}

/** What a test with a tool works on. */
export interface ToolWorld {
  /** Runs the tool. @returns what it printed @throws where it fails */
  use(...args: string[]): Promise<string>;
  /** A folder on this side, in which the tool runs. */
  readonly folder: string;
  readonly device: TestDevice;
  /** Where the device is. */
  readonly path: string;
}

/** A folder, a device on a pseudo-terminal, and a tool to use it with. */
export async function withTool(
  tool: Tool,
  body: (world: ToolWorld) => Promise<void>,
  files: { readonly [name: string]: string } = {},
): Promise<void> {
  const folder = Deno.makeTempDirSync();
  const device = await TestDevice.start(["--link", `${folder}/tty`], files);
  const path = device.where.split(" ")[0]!;
  try {
    await body({
      folder,
      device,
      path,
      use: async (...args) => {
        const { code, out } = await run([...tool(path), ...args], folder);
        if (code !== 0) throw new Error(`${args}: ${out}`);
        return out;
      },
    });
  } finally {
    await device.stop();
    Deno.removeSync(folder, { recursive: true });
  }
}

/** Bytes that no two files have alike. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i += 65536) {
    crypto.getRandomValues(bytes.subarray(i, i + 65536));
  }
  return bytes;
}

/** A file's SHA-256, in hexadecimal digits. */
export async function sha256(path: string): Promise<string> {
  const bytes = Deno.readFileSync(path);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return new Uint8Array(digest).toHex();
}
