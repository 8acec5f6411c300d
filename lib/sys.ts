/**
 * `sys`.
 *
 * @module
 */

import {
  between,
  fixed,
  formatException,
  type Interpreter,
  None,
  type PyBuiltinModule,
  PyException,
  PyObject,
  PyTuple,
  raised,
  typeError,
  typeName,
  type Value,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";
import { standardStreams } from "./io/stdio.ts";
import { namedTuple } from "./attr_tuple.ts";
import { MICROPYTHON_VERSION, VERSION_TEXT } from "./version.ts";

/** Makes the module. */
export function sys(vm: Interpreter): PyBuiltinModule {
  const streams = standardStreams(vm);
  const m = makeModule("sys", {
    functions: {
      atexit: fixed(1, (f: Value) => {
        const before = vm.atexit;
        vm.atexit = f;
        return before;
      }),
      exc_info: fixed(0, () => excInfo(vm)),
      exit: between(0, 1, (code?: Value) => {
        throw vm.exception("SystemExit", ...(code === undefined ? [] : [code]));
      }),
      getsizeof: fixed(1, () => 64),
      intern: fixed(1, (s: Value) => s),
      print_exception: between(1, 2, (e: Value, file?: Value) => {
        printException(vm, e, file);
        return None;
      }),
    },
    values: {
      argv: vm.argv,
      byteorder: "little",
      executable: vm.system.executable,
      implementation: namedTuple("", {
        name: "micropython",
        version: new PyTuple([...MICROPYTHON_VERSION, ""]),
        _machine: "linux [Krait] version",
        _build: "standard",
        _thread: "GIL",
      }),
      maxsize: 9223372036854775807n,
      modules: vm.modules,
      path: vm.path,
      platform: vm.system.platform,
      ps1: ">>> ",
      ps2: "... ",
      stderr: streams.stderr,
      stdin: streams.stdin,
      stdout: streams.stdout,
      version: VERSION_TEXT,
      version_info: new PyTuple([3, 4, 0]),
    },
  });
  m.store = (name, value) => storeAttribute(vm, m, name, value);
  return m;
}

/** What a program may set: the prompts, and the standard streams. */
function storeAttribute(
  vm: Interpreter,
  m: PyBuiltinModule,
  name: string,
  value: Value,
): boolean {
  if (name === "stdout") vm.redirectOut(value === m.$stdout ? null : value);
  else if (
    !["ps1", "ps2", "path", "argv", "tracebacklimit", "stdin", "stderr"]
      .includes(name)
  ) {
    return false;
  }
  m[`$${name}`] = value;
  return true;
}

function excInfo(vm: Interpreter): Value {
  const e = vm.handled;
  return e === null
    ? new PyTuple([None, None, None])
    : new PyTuple([(e as PyObject).T, e, None]);
}

function printException(vm: Interpreter, e: Value, file?: Value): void {
  if (!(e instanceof PyException)) {
    throw typeError(`can't convert ${typeName(e)} to exception`);
  }
  const text = formatException(raised(e));
  if (file === undefined) vm.writeOut(text);
  else vm.writeTo(file, text);
}
