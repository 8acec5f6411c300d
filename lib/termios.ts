/**
 * `termios`: the settings of a terminal.
 *
 * @module
 */

import {
  fixed,
  type Interpreter,
  None,
  notImplementedError,
  osError,
  type PyBuiltinModule,
  PyBytes,
  PyList,
  readBuffer,
  toSmall,
  typeError,
  type Value,
} from "../runtime/mod.ts";
import { addressOf } from "./memory.ts";
import { makeModule } from "./module.ts";

/** `struct termios` of glibc: four words, the line, the characters, two speeds. */
const SIZE = 60;
const CHARACTERS = 17;
const CHARACTER_COUNT = 32;
const INPUT_SPEED = 52;
const OUTPUT_SPEED = 56;

const VTIME = 5;
const VMIN = 6;

const TCSANOW = 0;
const TCSAFLUSH = 2;

/** BRKINT, ICRNL, INPCK, ISTRIP, IXON */
const RAW_INPUT_OFF = 0o2 | 0o400 | 0o20 | 0o40 | 0o2000;
/** CSIZE, PARENB */
const RAW_CONTROL_OFF = 0o60 | 0o400;
const CS8 = 0o60;
const CBAUD = 0o10017;

/** The speeds by name. */
const speeds: { readonly [name: string]: number } = {
  B9600: 0o15,
  B57600: 0o10001,
  B115200: 0o10002,
  B230400: 0o10003,
  B460800: 0o10004,
  B500000: 0o10005,
  B576000: 0o10006,
  B921600: 0o10007,
  B1000000: 0o10010,
  B1152000: 0o10011,
};

/** Calls a function of the C library with a structure. @throws OSError */
function call(
  vm: Interpreter,
  name: string,
  numbers: readonly number[],
  bytes: Uint8Array,
): void {
  const { foreign } = vm.system;
  const address = foreign?.open(null)?.symbol(name) ?? null;
  if (foreign === undefined || address === null) {
    throw notImplementedError("no terminals on this system");
  }
  const f = foreign.functionAt(
    address,
    [...numbers.map(() => "i32" as const), "u64"],
    "i32",
  );
  const result = f(...numbers, BigInt(addressOf(vm, bytes)));
  if (result !== 0) throw osError(foreign.errno());
}

function attributes(vm: Interpreter, fd: Value): DataView {
  const bytes = new Uint8Array(SIZE);
  call(vm, "tcgetattr", [toSmall(fd)], bytes);
  return new DataView(bytes.buffer);
}

function setAttributes(
  vm: Interpreter,
  fd: Value,
  when: number,
  view: DataView,
): void {
  call(vm, "tcsetattr", [toSmall(fd), when], new Uint8Array(view.buffer));
}

/** The four words, two speeds, and the characters. */
function tcgetattr(vm: Interpreter, fd: Value): Value {
  const view = attributes(vm, fd);
  const characters: Value[] = [];
  for (let i = 0; i < CHARACTER_COUNT; i++) {
    const c = view.getUint8(CHARACTERS + i);
    const isNumber = i === VMIN || i === VTIME;
    characters.push(isNumber ? c : new PyBytes(new Uint8Array([c])));
  }
  return new PyList([
    view.getUint32(0, true),
    view.getUint32(4, true),
    view.getUint32(8, true),
    view.getUint32(12, true),
    view.getUint32(8, true) & CBAUD,
    view.getUint32(8, true) & CBAUD,
    new PyList(characters),
  ]);
}

function tcsetattr(
  vm: Interpreter,
  fd: Value,
  when: Value,
  list: Value,
): Value {
  if (!(list instanceof PyList) || list.a.length < 7) {
    throw typeError("tcsetattr, arg 3: must be 7 element list");
  }
  const view = attributes(vm, fd);
  const [input, output, control, local] = list.a.slice(0, 4).map(toSmall);
  const speed = toSmall(list.a[5]!);
  view.setUint32(0, input!, true);
  view.setUint32(4, output!, true);
  view.setUint32(8, control! & ~CBAUD | speed, true);
  view.setUint32(12, local!, true);
  view.setUint32(INPUT_SPEED, toSmall(list.a[4]!), true);
  view.setUint32(OUTPUT_SPEED, speed, true);
  const characters = (list.a[6] as PyList).a;
  characters.forEach((c, i) => {
    const byte = typeof c === "number" ? c : readBuffer(c)[0] ?? 0;
    view.setUint8(CHARACTERS + i, byte);
  });
  setAttributes(vm, fd, toSmall(when), view);
  return None;
}

function setraw(vm: Interpreter, fd: Value): Value {
  const view = attributes(vm, fd);
  const control = view.getUint32(8, true) & ~RAW_CONTROL_OFF | CS8;
  view.setUint32(0, view.getUint32(0, true) & ~RAW_INPUT_OFF, true);
  view.setUint32(4, 0, true);
  view.setUint32(8, control, true);
  view.setUint32(12, 0, true);
  view.setUint8(CHARACTERS + VMIN, 1);
  view.setUint8(CHARACTERS + VTIME, 0);
  setAttributes(vm, fd, TCSAFLUSH, view);
  return None;
}

/** Makes the module. */
export function termios(vm: Interpreter): PyBuiltinModule {
  return makeModule("termios", {
    functions: {
      setraw: fixed(1, (fd: Value) => setraw(vm, fd)),
      tcgetattr: fixed(1, (fd: Value) => tcgetattr(vm, fd)),
      tcsetattr: fixed(
        3,
        (fd: Value, when: Value, list: Value) => tcsetattr(vm, fd, when, list),
      ),
    },
    values: {
      ...speeds,
      ECHO: 0o10,
      ICANON: 0o2,
      ICRNL: 0o400,
      ISIG: 0o1,
      TCSADRAIN: 1,
      TCSAFLUSH,
      TCSANOW,
      VMIN,
      VTIME,
    },
  });
}
