/**
 * The table of built-in modules: name to maker. A module's code runs when a program
 * first imports it; loading this file only makes functions.
 *
 * @module
 */

import type { ModuleMaker, ModuleTable } from "../runtime/mod.ts";
import { array } from "./array.ts";
import { binascii } from "./binascii.ts";
import { cmath } from "./cmath.ts";
import { collections } from "./collections.ts";
import { cryptolib } from "./cryptolib.ts";
import { deflate } from "./deflate.ts";
import { errno } from "./errno.ts";
import { ffi } from "./ffi.ts";
import { framebuf } from "./framebuf.ts";
import { frozenSource } from "./frozen_table.ts";
import { gc } from "./gc.ts";
import { hashlib } from "./hashlib.ts";
import { heapq } from "./heapq.ts";
import { io } from "./io.ts";
import { json } from "./json.ts";
import { krait } from "./krait.ts";
import { kraitSim } from "./krait_sim.ts";
import { machine } from "./machine.ts";
import { math } from "./math.ts";
import { micropython } from "./micropython.ts";
import { os } from "./os.ts";
import { platform } from "./platform.ts";
import { posix } from "./posix.ts";
import { random } from "./random.ts";
import { re } from "./re.ts";
import { select } from "./select.ts";
import { string } from "./string.ts";
import { struct } from "./struct.ts";
import { sys } from "./sys.ts";
import { templatelib } from "./templatelib.ts";
import { termios } from "./termios.ts";
import { time } from "./time.ts";
import { uctypes } from "./uctypes.ts";
import { vfs } from "./vfs.ts";
import { weakref } from "./weakref.ts";

const makers: { readonly [name: string]: ModuleMaker } = {
  _posix: posix,
  array,
  binascii,
  cmath,
  collections,
  cryptolib,
  deflate,
  errno,
  ffi,
  framebuf,
  gc,
  hashlib,
  heapq,
  io,
  json,
  krait,
  "krait.sim": kraitSim,
  machine,
  math,
  micropython,
  os,
  platform,
  random,
  re,
  select,
  string,
  "string.templatelib": templatelib,
  struct,
  sys,
  termios,
  time,
  uctypes,
  vfs,
  weakref,
};

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
  get: (name) => Object.hasOwn(makers, name) ? makers[name] : undefined,
  overridable,
  frozen: frozenSource,
  names: () => Object.keys(makers),
};
