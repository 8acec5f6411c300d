/**
 * What functions, classes and modules say of themselves: docstrings and annotations.
 * MicroPython has neither, so a program that does not ask must not notice: an
 * annotation is a thunk, evaluated when a program first looks, and never otherwise
 * (PEP 649), and what is known of an object stands beside it, not in it.
 *
 * @module
 */

import { None, type PyObject, type Value } from "./object.ts";

/** Makes the dict of annotations. */
export type Annotations = () => Value;

/** What one function, class or module says of itself. */
export class About {
  #dict: Value | null = null;

  /**
   * @param doc the docstring, or None
   * @param annotations null where there are none
   */
  constructor(
    public doc: Value = None,
    readonly annotations: Annotations | null = null,
  ) {}

  /** True where a look gives more than an empty dict. */
  get isAnnotated(): boolean {
    return this.#dict !== null || this.annotations !== null;
  }

  /** The annotations, the same dict each time. */
  get dict(): Value {
    return this.#dict ??= (this.annotations ?? emptyDict.make)();
  }

  set dict(v: Value) {
    this.#dict = v;
  }
}

/** Late-bound: `runtime/types/dict.ts` comes after the core. */
export const emptyDict: { make(): Value } = { make: () => None };

const abouts = new WeakMap<object, About>();

/** What is known of an object or of the namespace of a class body. */
export function aboutOf(o: object): About | undefined {
  return abouts.get(o);
}

/** Notes what an object says of itself; gives the object. */
export function setAbout<T extends object>(o: T, about: About): T {
  abouts.set(o, about);
  return o;
}

/** What is known of an object, where something may be changed. */
export function ownAbout(o: object, make: () => About): About {
  let about = abouts.get(o);
  if (about === undefined) abouts.set(o, about = make());
  return about;
}

/** The ABI's note on a module's globals, a class body's namespace, a function. */
export function about<T extends PyObject>(
  o: T,
  doc: string | null,
  annotations: Annotations | null,
): T {
  return setAbout(o, new About(doc ?? None, annotations));
}
