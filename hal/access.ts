/**
 * What a program may touch outside the interpreter.
 *
 * Everything, unless `--sandbox` is given: then nothing but what the allow
 * flags name. This file decides; `hal/linux/gate.ts` opens. A refusal says
 * which flag is missing.
 *
 * @module
 */

import { Errno } from "./errno.ts";
import { HalError } from "./errors.ts";

/** The kinds of access that can be allowed. */
export type AccessKind =
  | "device"
  | "read"
  | "write"
  | "net"
  | "run"
  | "ffi"
  | "env";

/** What is allowed of one kind: a list, or everything. */
export type Allowed = readonly string[] | "all";

/** What a sandbox lets through; kinds that are absent let nothing through. */
export type AccessRules = Readonly<Partial<Record<AccessKind, Allowed>>>;

/** What each kind does, for the sentence of a refusal. */
const VERBS: Readonly<Record<AccessKind, string>> = {
  device: "open device",
  read: "read",
  write: "write",
  net: "reach",
  run: "run",
  ffi: "load library",
  env: "use environment variable",
};

/** Kinds whose names are paths, where a folder allows what is below it. */
const PATH_KINDS: ReadonlySet<AccessKind> = new Set([
  "device",
  "read",
  "write",
  "ffi",
]);

/**
 * The decision about every access.
 *
 * @example
 * ```ts
 * import { Access } from "./access.ts";
 * const access = new Access({ read: ["/home/pi"] });
 * access.allows("read", "/home/pi/data.csv"); // true
 * access.allows("device", "/dev/gpiochip0"); // false
 * ```
 */
export class Access {
  /** Lets everything through. */
  static readonly everything: Access = new Access(null);

  readonly #rules: AccessRules | null;

  /** `null` lets everything through, as without `--sandbox`. */
  constructor(rules: AccessRules | null) {
    this.#rules = rules;
  }

  /** Whether there are rules at all. */
  get isSandbox(): boolean {
    return this.#rules !== null;
  }

  /** Whether something may be done; paths must be absolute and resolved. */
  allows(kind: AccessKind, name: string): boolean {
    if (this.#rules === null) return true;
    const allowed = this.#rules[kind] ?? [];
    if (allowed === "all") return true;
    return allowed.some((rule) => covers(kind, rule, name));
  }

  /** Throws EACCES unless something may be done. */
  check(kind: AccessKind, name: string): void {
    if (this.allows(kind, name)) return;
    throw new HalError(Errno.EACCES, {
      asked: `${VERBS[kind]} ${name}`,
      found: "--sandbox does not allow it",
      advice: `add --allow-${kind}=${name} to allow it`,
    });
  }
}

/** Whether a rule covers a name. */
function covers(kind: AccessKind, rule: string, name: string): boolean {
  if (rule === name) return true;
  if (PATH_KINDS.has(kind)) {
    return name.startsWith(rule.endsWith("/") ? rule : `${rule}/`);
  }
  // A host without port allows all its ports.
  return kind === "net" && name.startsWith(`${rule}:`);
}
