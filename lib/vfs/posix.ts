/**
 * `vfs.VfsPosix`: the operating system's files, or a folder of them, as something that
 * can be mounted.
 *
 * @module
 */

import {
  between,
  defineType,
  encodeUtf8,
  fixed,
  type Interpreter,
  type MethodTable,
  None,
  osError,
  PyBytes,
  PyObject,
  PyTuple,
  type PyType,
  truth,
  type Value,
} from "../../runtime/mod.ts";
import { openFile } from "../io/open.ts";
import { iteratorOf, noKeywords, perInterpreter } from "../module.ts";
import { pathText, statResult } from "./stat.ts";

const EPERM = 1;
const EROFS = 30;

/** A folder of the operating system; with an empty root, all of it. */
export class PyVfsPosix extends PyObject {
  declare vm: Interpreter;
  declare root: string;
  declare isReadonly: boolean;

  constructor(vm: Interpreter) {
    super();
    this.vm = vm;
    this.root = "";
    this.isReadonly = false;
  }

  /** Sets the folder; a relative name is made absolute. */
  begin(root?: Value): void {
    let path = root === undefined ? "" : pathText(root);
    if (path !== "" && !path.startsWith("/")) {
      path = `${this.vm.system.getcwd()}/${path}`;
    }
    this.root = path.replace(/\/+$/, "");
  }

  /** A path of this file system as one of the operating system. */
  outer(path: Value): string {
    const text = pathText(path);
    return this.root === "" || !text.startsWith("/") ? text : this.root + text;
  }

  /** @throws OSError EROFS */
  checkWritable(): void {
    if (this.isReadonly) throw osError(EROFS);
  }
}

function open(self: PyVfsPosix, path: Value, mode: Value): Value {
  const text = pathText(mode);
  if (/[wax+]/.test(text)) self.checkWritable();
  const isNumber = typeof path === "number" || typeof path === "boolean";
  return openFile(self.vm, isNumber ? path : self.outer(path), text);
}

function ilistdir(self: PyVfsPosix, path: Value): Value {
  const text = self.outer(path);
  const entries = self.vm.system.readdir(text === "" ? "." : text);
  const isBytes = typeof path !== "string";
  return iteratorOf(entries, ({ name, type, ino }) => {
    const shown = isBytes ? new PyBytes(encodeUtf8(name)) : name;
    return new PyTuple([shown, type, ino]);
  });
}

function getcwd(self: PyVfsPosix): Value {
  const cwd = self.vm.system.getcwd();
  const inner = cwd.slice(self.root.length);
  return inner === "" ? "/" : inner;
}

function mount(self: PyVfsPosix, readonly: Value, mkfs: Value): Value {
  if (truth(readonly)) self.isReadonly = true;
  if (truth(mkfs)) throw osError(EPERM);
  return None;
}

/** A method that changes something. */
function changing(
  count: number,
  f: (self: PyVfsPosix, ...paths: string[]) => void,
) {
  return fixed(count + 1, (self: PyVfsPosix, ...paths: Value[]) => {
    self.checkWritable();
    f(self, ...paths.map((p) => self.outer(p)));
    return None;
  });
}

const methods: MethodTable = {
  chdir: fixed(2, (self: PyVfsPosix, path: Value) => {
    self.vm.system.chdir(self.outer(path));
    return None;
  }),
  getcwd: fixed(1, getcwd),
  ilistdir: fixed(2, ilistdir),
  mkdir: changing(1, (self, path) => self.vm.system.mkdir(path!)),
  mount: fixed(3, mount),
  open: fixed(3, open),
  remove: changing(1, (self, path) => self.vm.system.unlink(path!)),
  rename: changing(2, (self, a, b) => self.vm.system.rename(a!, b!)),
  rmdir: changing(1, (self, path) => self.vm.system.rmdir(path!)),
  stat: fixed(
    2,
    (self: PyVfsPosix, path: Value) =>
      statResult(self.vm.system.stat(self.outer(path))),
  ),
  statvfs: fixed(
    2,
    (self: PyVfsPosix, path: Value) =>
      new PyTuple(self.vm.system.statvfs(self.outer(path))),
  ),
  umount: fixed(1, () => None),
};

/** The `VfsPosix` of one interpreter. */
export function vfsPosixType(vm: Interpreter): PyType {
  return perInterpreter(vm, "VfsPosix", () => {
    const js = class extends PyVfsPosix {};
    const make = between(0, 1, (root?: Value) => {
      const self = new js(vm);
      self.begin(root);
      return self;
    });
    const init = between(1, 2, (self: PyVfsPosix, root?: Value) => {
      self.begin(root);
      return None;
    });
    return defineType("VfsPosix", {
      js,
      make: (args, names) => {
        noKeywords(names);
        return make(...args as [Value]);
      },
      allocate: (o) => {
        const self = o as PyVfsPosix;
        self.vm = vm;
        self.root = "";
        self.isReadonly = false;
      },
      init,
      methods,
    });
  });
}
