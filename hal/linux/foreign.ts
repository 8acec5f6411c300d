/**
 * Functions of shared libraries, by name or address: what `ffi` stands on.
 *
 * @module
 */

import { cString, errno } from "./libc.ts";

/** The types of arguments and results, pointers being 64-bit numbers. */
export type ForeignType =
  | "i8"
  | "u8"
  | "i16"
  | "u16"
  | "i32"
  | "u32"
  | "i64"
  | "u64"
  | "f32"
  | "f64"
  | "void";

/** An argument or a result. */
export type ForeignValue = number | bigint;

const loader = {
  dlopen: { parameters: ["buffer", "i32"], result: "pointer" },
  dlsym: { parameters: ["pointer", "buffer"], result: "pointer" },
  dlclose: { parameters: ["pointer"], result: "i32" },
} as const;

type Loader = Deno.DynamicLibrary<typeof loader>["symbols"];

const kept: { loader: Loader | null } = { loader: null };

function theLoader(): Loader {
  return kept.loader ??= Deno.dlopen("libc.so.6", loader).symbols;
}

const RTLD_NOW = 2;

/** A loaded library. */
export interface ForeignLibrary {
  readonly handle: bigint;
  /** A symbol's address, or null. */
  symbol(name: string): bigint | null;
  close(): void;
}

/** Loads a library; null names the program itself. @returns null where it cannot */
function open(path: string | null): ForeignLibrary | null {
  const { dlopen, dlsym, dlclose } = theLoader();
  const handle = dlopen(path === null ? null : cString(path), RTLD_NOW);
  if (handle === null) return null;
  return {
    handle: Deno.UnsafePointer.value(handle),
    symbol: (name) => {
      const found = dlsym(handle, cString(name));
      return found === null ? null : Deno.UnsafePointer.value(found);
    },
    close: () => void dlclose(handle),
  };
}

/** The function at an address. */
function functionAt(
  address: bigint,
  parameters: ForeignType[],
  result: ForeignType,
): (...args: ForeignValue[]) => ForeignValue {
  const pointer = Deno.UnsafePointer.create(address);
  if (pointer === null) throw new RangeError("address 0");
  const f = new Deno.UnsafeFnPointer(
    pointer as Deno.PointerObject<Deno.ForeignFunction>,
    { parameters, result } as Deno.ForeignFunction,
  );
  return (...args) => (f.call(...args as never[]) as ForeignValue) ?? 0;
}

/** A function that foreign code can call. */
function callback(
  parameters: ForeignType[],
  result: ForeignType,
  f: (...args: ForeignValue[]) => ForeignValue,
): { readonly address: bigint } {
  const made = new Deno.UnsafeCallback(
    { parameters, result } as Deno.UnsafeCallbackDefinition,
    f as never,
  );
  return { address: Deno.UnsafePointer.value(made.pointer) };
}

/** Shared libraries of this system. */
export const foreign = { open, functionAt, callback, errno };
