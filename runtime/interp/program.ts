/**
 * Whole programs: how an interpreter runs a text, a file, a module or its standard
 * input as `__main__`, to the exit code.
 *
 * @module
 */

import { None, type PyObject } from "../core/object.ts";
import { toException } from "../types/exception.ts";
import { PyList } from "../types/list.ts";
import { decodeProgram } from "../core/text/utf8.ts";
import type { Interpreter } from "./interpreter.ts";
import { EPIPE, isDirectory, isOsError } from "./system_errors.ts";

const EACCES = 13;
const EISDIR = 21;

/** Why a path leads nowhere, in the C library's words. */
const REASONS: { readonly [errno: number]: string } = {
  2: "No such file or directory",
  13: "Permission denied",
  20: "Not a directory",
  36: "File name too long",
  40: "Too many levels of symbolic links",
};

/** Runs a text. */
export function runSource(
  vm: Interpreter,
  source: string,
  file: string,
): number {
  return program(vm, () => executeMain(vm, source, file));
}

/** Runs a file; its folder becomes `sys.path[0]`. */
export function runFile(vm: Interpreter, path: string): number {
  const bytes = vm.system.readFile(path);
  if (bytes === null) return unreadable(vm, path);
  const folder = parentOf(vm.system.realpath(path));
  if (vm.path instanceof PyList) vm.path.a[0] = folder;
  return program(vm, () => executeMain(vm, bytes, path));
}

/** Runs standard input as one program. */
export function runInput(vm: Interpreter): number {
  return program(
    vm,
    () => executeMain(vm, vm.lineReader.read(-1), "<stdin>"),
  );
}

/** Runs a module or package, as `-m` does. */
export function runModule(vm: Interpreter, name: string): number {
  return program(vm, () => {
    const found = vm.importer.locateMain(name);
    if (found.path !== null) vm.main.$__path__ = found.path;
    vm.main.$__name__ = "__main__";
    executeMain(vm, found.source, found.file);
  });
}

/** Parses and compiles a text, and runs nothing. */
export function compileSource(
  vm: Interpreter,
  source: string,
  file: string,
): number {
  return program(vm, () => {
    vm.compile(vm.parse(source, file, "exec"), false);
  });
}

/** Parses and compiles a file, and runs nothing. */
export function compileFile(vm: Interpreter, path: string): number {
  const bytes = vm.system.readFile(path);
  if (bytes === null) return unreadable(vm, path);
  return program(vm, () => {
    vm.compile(vm.parse(decodeProgram(bytes), path, "exec"), false);
  });
}

function executeMain(
  vm: Interpreter,
  source: string | Uint8Array,
  file: string,
): void {
  vm.main.$__file__ = file;
  const text = typeof source === "string" ? source : decodeProgram(source);
  vm.execute(vm.program(text, file), vm.main, null);
}

/** A program that is not there, or is there and cannot be read. */
function unreadable(vm: Interpreter, path: string): number {
  try {
    vm.system.stat(path);
  } catch (e) {
    const { errno } = e as { errno?: number };
    const reason = REASONS[errno ?? 0] ?? "Input/output error";
    vm.printError(
      `krait: can't open file '${path}': [Errno ${errno}] ${reason}\n`,
    );
    return 2;
  }
  const errno = isDirectory(vm.system, path) ? EISDIR : EACCES;
  return vm.finish(vm.exception("OSError", errno));
}

/** Runs to the end, unless the end is put off. */
function program(vm: Interpreter, body: () => void): number {
  const code = vm.guarded(body);
  return vm.goesOn ? code : endProgram(vm, code);
}

/**
 * What a program's end is: `atexit`, and the rest of its output.
 *
 * @param given the exit code so far
 * @returns the exit code
 */
export function endProgram(vm: Interpreter, given: number): number {
  const code = runAtexit(vm, given);
  try {
    vm.stdout.flush();
  } catch (e) {
    return broken(vm, e, code);
  }
  return code;
}

function runAtexit(vm: Interpreter, code: number): number {
  const f = vm.atexit;
  if (f === None) return code;
  vm.atexit = None;
  const after = vm.guarded(() => (f as PyObject).call());
  return after === 0 ? code : after;
}

/** Standard output cannot take what is left. */
function broken(vm: Interpreter, e: unknown, code: number): number {
  const exception = toException(e);
  // A closed pipe means that nobody wants the rest.
  if (!isOsError(exception, EPIPE)) vm.report(exception);
  return code === 0 ? 1 : code;
}

function parentOf(path: string): string {
  const i = path.lastIndexOf("/");
  return i <= 0 ? "/" : path.slice(0, i);
}
