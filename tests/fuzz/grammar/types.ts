// The types that the generator plans with: every expression and variable of
// a generated program has one. They only guide the choice of operations; a
// little noise makes programs that break them on purpose.

/** A planned Python type; `args` are element, key and value types. */
export interface Type {
  readonly kind: Kind;
  readonly args: readonly Type[];
  /** The class of an `object`. */
  readonly name?: string;
}

export type Kind =
  | "int"
  | "float"
  | "bool"
  | "str"
  | "bytes"
  | "complex"
  | "none"
  | "list"
  | "tuple"
  | "dict"
  | "set"
  | "object"
  | "any";

function simple(kind: Kind): Type {
  return { kind, args: [] };
}

export const INT = simple("int");
export const FLOAT = simple("float");
export const BOOL = simple("bool");
export const STR = simple("str");
export const BYTES = simple("bytes");
export const COMPLEX = simple("complex");
export const NONE = simple("none");
/** A value whose type is not known: only shown, compared and matched. */
export const ANY = simple("any");

export function list(of: Type): Type {
  return { kind: "list", args: [of] };
}

export function set(of: Type): Type {
  return { kind: "set", args: [of] };
}

export function tuple(...of: Type[]): Type {
  return { kind: "tuple", args: of };
}

export function dict(key: Type, value: Type): Type {
  return { kind: "dict", args: [key, value] };
}

export function object(name: string): Type {
  return { kind: "object", args: [], name };
}

/** The type in the notation of templates, such as `dict<str,int>`. */
export function spell(type: Type): string {
  if (type.kind === "object") return `object:${type.name}`;
  if (type.args.length === 0 && type.kind !== "tuple") return type.kind;
  return `${type.kind}<${type.args.map(spell).join(",")}>`;
}

export function sameType(a: Type, b: Type): boolean {
  return spell(a) === spell(b);
}

/** The first type argument, `any` where there is none. */
export function element(type: Type): Type {
  return type.args[0] ?? ANY;
}

/** Whether values of the type may be set members and dictionary keys. */
export function hashable(type: Type): boolean {
  switch (type.kind) {
    case "list":
    case "dict":
    case "set":
    case "object":
    case "any":
      return false;
    default:
      return type.args.every(hashable);
  }
}

/**
 * Whether every engine prints values of the type alike: not where the order
 * of a set shows, nor the sign of a complex number's zero, nor the quotes of
 * a bytearray (CPython escapes more than it needs). Dictionaries count only if `ordered` says that they keep the order of insertion.
 */
export function printsAlike(type: Type, ordered: boolean): boolean {
  switch (type.kind) {
    case "set":
    case "any":
    case "complex":
    case "bytes":
      return false;
    case "dict":
      if (!ordered) return false;
      break;
  }
  return type.args.every((arg) => printsAlike(arg, ordered));
}

/** Names for types in templates, such as `E` for the element type. */
export type Bindings = Readonly<Record<string, Type>>;

/** Reads the notation of {@linkcode spell}, with names from `bindings`. */
export function parseType(text: string, bindings: Bindings = {}): Type {
  const open = text.indexOf("<");
  if (open < 0) {
    const bound = bindings[text];
    if (bound) return bound;
    if (text.startsWith("object:")) return object(text.slice(7));
    return simple(text as Kind);
  }
  const args = splitArgs(text.slice(open + 1, -1));
  return {
    kind: text.slice(0, open) as Kind,
    args: args.map((arg) => parseType(arg, bindings)),
  };
}

function splitArgs(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const ch = text[i];
    if (ch === "<") depth++;
    if (ch === ">") depth--;
    if ((ch === "," && depth === 0) || ch === undefined) {
      if (i > start) out.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return out;
}
