/**
 * The table of built-in modules: name to maker. A module's file is loaded ahead, by
 * `loadLibrary`, or in a bundle when a program first imports it; its maker
 * runs when a program first imports it.
 *
 * @module
 */

import {
  type ModuleMaker,
  type ModuleTable,
  type OnDemand,
  onDemand,
} from "../runtime/mod.ts";
import { frozenNames } from "./frozen_names.ts";
import { frozenSource } from "./frozen_table.ts";

/** Where each module's maker is. */
const files: { readonly [name: string]: () => Promise<ModuleMaker> } = {
  _download: () => import("./download.ts").then((m) => m.download),
  _inspect: () => import("./inspected.ts").then((m) => m.inspected),
  _onewire: () => import("./onewire.ts").then((m) => m.onewire),
  _posix: () => import("./posix.ts").then((m) => m.posix),
  array: () => import("./array.ts").then((m) => m.array),
  binascii: () => import("./binascii.ts").then((m) => m.binascii),
  cmath: () => import("./cmath.ts").then((m) => m.cmath),
  collections: () => import("./collections.ts").then((m) => m.collections),
  cryptolib: () => import("./cryptolib.ts").then((m) => m.cryptolib),
  deflate: () => import("./deflate.ts").then((m) => m.deflate),
  errno: () => import("./errno.ts").then((m) => m.errno),
  ffi: () => import("./ffi.ts").then((m) => m.ffi),
  framebuf: () => import("./framebuf.ts").then((m) => m.framebuf),
  gc: () => import("./gc.ts").then((m) => m.gc),
  hashlib: () => import("./hashlib.ts").then((m) => m.hashlib),
  heapq: () => import("./heapq.ts").then((m) => m.heapq),
  io: () => import("./io.ts").then((m) => m.io),
  json: () => import("./json.ts").then((m) => m.json),
  krait: () => import("./krait.ts").then((m) => m.krait),
  "krait.sim": () => import("./krait_sim.ts").then((m) => m.kraitSim),
  machine: () => import("./machine.ts").then((m) => m.machine),
  math: () => import("./math.ts").then((m) => m.math),
  micropython: () => import("./micropython.ts").then((m) => m.micropython),
  os: () => import("./os.ts").then((m) => m.os),
  platform: () => import("./platform.ts").then((m) => m.platform),
  random: () => import("./random.ts").then((m) => m.random),
  re: () => import("./re.ts").then((m) => m.re),
  select: () => import("./select.ts").then((m) => m.select),
  string: () => import("./string.ts").then((m) => m.string),
  "string.templatelib": () =>
    import("./templatelib.ts").then((m) => m.templatelib),
  struct: () => import("./struct.ts").then((m) => m.struct),
  sys: () => import("./sys.ts").then((m) => m.sys),
  termios: () => import("./termios.ts").then((m) => m.termios),
  time: () => import("./time.ts").then((m) => m.time),
  uctypes: () => import("./uctypes.ts").then((m) => m.uctypes),
  vfs: () => import("./vfs.ts").then((m) => m.vfs),
  weakref: () => import("./weakref.ts").then((m) => m.weakref),
};

const makers: ReadonlyMap<string, OnDemand<ModuleMaker>> = new Map(
  Object.entries(files).map(([name, load]) => [name, onDemand(load)]),
);

/** Modules that a file of the same name on `sys.path` stands in front of. */
const overridable: ReadonlySet<string> = new Set([
  "array",
  "binascii",
  "collections",
  "cryptolib",
  "errno",
  "hashlib",
  "heapq",
  "io",
  "json",
  "machine",
  "os",
  "platform",
  "random",
  "re",
  "select",
  "socket",
  "string",
  "struct",
  "time",
  "websocket",
]);

/** The library of the command line and of embedders. */
export const library: ModuleTable = {
  get: (name) => makers.get(name)?.now(),
  overridable,
  frozen: frozenSource,
  names: () => [...makers.keys(), ...frozenNames()],
};

/** Loads the files of all modules: an `import` of a running program cannot wait. */
export async function loadLibrary(): Promise<void> {
  await Promise.all([...makers.values()].map((maker) => maker.load()));
}
