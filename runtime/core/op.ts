/**
 * Operator descriptors: one object per Python operator, with the names of the
 * special methods that implement it. Binary dispatch compares them by identity.
 *
 * @module
 */

/** A binary or unary operator. */
export interface Op {
  /** The special method: `__add__`. */
  readonly name: string;
  /** Property keys of the forward, reflected and in-place special methods. */
  readonly key: `$${string}`;
  readonly rkey: `$${string}`;
  readonly ikey: `$${string}`;
  /** The in-place special method's name: `__iadd__`. */
  readonly iname: string;
}

function binary(stem: string): Op {
  return {
    name: `__${stem}__`,
    key: `$__${stem}__`,
    rkey: `$__r${stem}__`,
    ikey: `$__i${stem}__`,
    iname: `__i${stem}__`,
  };
}

function compare(stem: string, reflected: string): Op {
  const name = `__${stem}__`;
  return {
    name,
    key: `$${name}`,
    rkey: `$__${reflected}__`,
    ikey: `$${name}`,
    iname: name,
  };
}

/** `+` */
export const ADD: Op = binary("add");
/** `-` */
export const SUB: Op = binary("sub");
/** `*` */
export const MUL: Op = binary("mul");
/** `@` */
export const MATMUL: Op = binary("matmul");
/** `/` */
export const TRUEDIV: Op = binary("truediv");
/** `//` */
export const FLOORDIV: Op = binary("floordiv");
/** `%` */
export const MOD: Op = binary("mod");
/** `**` */
export const POW: Op = binary("pow");
/** `<<` */
export const LSHIFT: Op = binary("lshift");
/** `>>` */
export const RSHIFT: Op = binary("rshift");
/** `&` */
export const AND: Op = binary("and");
/** `|` */
export const OR: Op = binary("or");
/** `^` */
export const XOR: Op = binary("xor");
/** `divmod()`: no syntax, but forward and reflected methods. */
export const DIVMOD: Op = binary("divmod");
/** `<` */
export const LT: Op = compare("lt", "gt");
/** `<=` */
export const LE: Op = compare("le", "ge");
/** `>` */
export const GT: Op = compare("gt", "lt");
/** `>=` */
export const GE: Op = compare("ge", "le");
/** `==` */
export const EQ: Op = compare("eq", "eq");
/** `!=` */
export const NE: Op = compare("ne", "ne");
/** unary `-` */
export const NEG: Op = compare("neg", "neg");
/** unary `+` */
export const POS: Op = compare("pos", "pos");
/** unary `~` */
export const INVERT: Op = compare("invert", "invert");
/** `abs()` */
export const ABS: Op = compare("abs", "abs");

/** Every binary operator that has reflected and in-place forms. */
export const BINARY_OPS: readonly Op[] = [
  ADD,
  SUB,
  MUL,
  MATMUL,
  TRUEDIV,
  FLOORDIV,
  MOD,
  POW,
  LSHIFT,
  RSHIFT,
  AND,
  OR,
  XOR,
  DIVMOD,
];
