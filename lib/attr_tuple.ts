/**
 * Tuples with named fields as built-in modules give them: `sys.implementation`,
 * `os.uname()`.
 *
 * @module
 */

import { PyTuple, repr, type Value } from "../runtime/mod.ts";

/** A tuple whose items have names. */
export class PyAttrTuple extends PyTuple {
  constructor(
    readonly label: string,
    readonly fields: { [name: string]: Value },
  ) {
    super(Object.values(fields));
  }

  override repr(): string {
    const parts = Object.entries(this.fields).map(([k, v]) =>
      `${k}=${repr(v)}`
    );
    return `${this.label}(${parts.join(", ")})`;
  }

  override attr(name: string): Value | undefined {
    return Object.hasOwn(this.fields, name) ? this.fields[name] : undefined;
  }
}

/** Makes a tuple with named fields. */
export function namedTuple(
  label: string,
  fields: { [name: string]: Value },
): PyAttrTuple {
  return new PyAttrTuple(label, fields);
}
