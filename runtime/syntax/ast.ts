/**
 * The abstract syntax tree: node kinds and field names as in CPython's ASDL,
 * with the grammar production above each. Pure data; nothing here runs.
 *
 * Every node carries the line it starts on (1-based). Columns are not kept:
 * MicroPython reports lines only.
 *
 * @module
 */

/** A node's place in the source. */
export interface Located {
  /** 1-based line of the node's first token. */
  readonly line: number;
}

/** A whole source text: file, `exec` string or REPL entry; or an `eval` expression. */
export interface Module {
  readonly kind: "Module";
  readonly body: readonly Stmt[];
}

// ---------------------------------------------------------------- statements

/** `[async] def name(args) [-> returns]: body`, with its decorators. */
export interface FunctionDef extends Located {
  readonly kind: "FunctionDef";
  readonly name: string;
  readonly args: Arguments;
  readonly body: readonly Stmt[];
  readonly decorators: readonly Expr[];
  readonly isAsync: boolean;
  /** The `-> expr`, kept for scope rules and viper; never evaluated. */
  readonly returns: Expr | null;
}

/** `class name(bases, keywords): body`. */
export interface ClassDef extends Located {
  readonly kind: "ClassDef";
  readonly name: string;
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Stmt[];
  readonly decorators: readonly Expr[];
}

/** `return [value]`. */
export interface Return extends Located {
  readonly kind: "Return";
  readonly value: Expr | null;
}

/** `del targets`. */
export interface Delete extends Located {
  readonly kind: "Delete";
  readonly targets: readonly Expr[];
}

/** `t1 = t2 = value`: targets from left to right. */
export interface Assign extends Located {
  readonly kind: "Assign";
  readonly targets: readonly Expr[];
  readonly value: Expr;
}

/** `target op= value`. */
export interface AugAssign extends Located {
  readonly kind: "AugAssign";
  readonly target: Expr;
  readonly op: BinaryOperator;
  readonly value: Expr;
}

/** `target: annotation [= value]`. */
export interface AnnAssign extends Located {
  readonly kind: "AnnAssign";
  readonly target: Expr;
  readonly annotation: Expr;
  readonly value: Expr | null;
}

/** `[async] for target in iter: body else: orelse`. */
export interface For extends Located {
  readonly kind: "For";
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
  readonly isAsync: boolean;
}

/** `while test: body else: orelse`. */
export interface While extends Located {
  readonly kind: "While";
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}

/** `if test: body else: orelse`; `elif` is an `If` alone in `orelse`. */
export interface If extends Located {
  readonly kind: "If";
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}

/** `expr [as target]` in a `with`. */
export interface WithItem {
  readonly context: Expr;
  readonly target: Expr | null;
}

/** `[async] with items: body`. */
export interface With extends Located {
  readonly kind: "With";
  readonly items: readonly WithItem[];
  readonly body: readonly Stmt[];
  readonly isAsync: boolean;
}

/** `match subject: cases` (PEP 634). */
export interface Match extends Located {
  readonly kind: "Match";
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}

/** `case pattern [if guard]: body`. */
export interface MatchCase extends Located {
  readonly pattern: Pattern;
  readonly guard: Expr | null;
  readonly body: readonly Stmt[];
}

/** `raise [exc [from cause]]`. */
export interface Raise extends Located {
  readonly kind: "Raise";
  readonly exc: Expr | null;
  readonly cause: Expr | null;
}

/** `try: body except...: else: finally:`. */
export interface Try extends Located {
  readonly kind: "Try";
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}

/** `except [type [as name]]: body`. */
export interface ExceptHandler extends Located {
  readonly type: Expr | null;
  readonly name: string | null;
  readonly body: readonly Stmt[];
}

/** `assert test [, msg]`. */
export interface Assert extends Located {
  readonly kind: "Assert";
  readonly test: Expr;
  readonly msg: Expr | null;
}

/** `name [as asname]` in an import. */
export interface Alias {
  /** Dotted name, or `*`. */
  readonly name: string;
  readonly asname: string | null;
}

/** `import names`. */
export interface Import extends Located {
  readonly kind: "Import";
  readonly names: readonly Alias[];
}

/** `from [.]*module import names`. */
export interface ImportFrom extends Located {
  readonly kind: "ImportFrom";
  /** Dotted name after the dots; `""` for `from . import x`. */
  readonly module: string;
  readonly names: readonly Alias[];
  /** The number of leading dots. */
  readonly level: number;
}

/** `global names`. */
export interface Global extends Located {
  readonly kind: "Global";
  readonly names: readonly string[];
}

/** `nonlocal names`. */
export interface Nonlocal extends Located {
  readonly kind: "Nonlocal";
  readonly names: readonly string[];
}

/** An expression as a statement. */
export interface ExprStmt extends Located {
  readonly kind: "ExprStmt";
  readonly value: Expr;
}

/** `pass`. */
export interface Pass extends Located {
  readonly kind: "Pass";
}

/** `break`. */
export interface Break extends Located {
  readonly kind: "Break";
}

/** `continue`. */
export interface Continue extends Located {
  readonly kind: "Continue";
}

/** Any statement. */
export type Stmt =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | AugAssign
  | AnnAssign
  | For
  | While
  | If
  | With
  | Match
  | Raise
  | Try
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

// --------------------------------------------------------------- expressions

/** `+ - * @ / // % ** << >> | ^ &`. */
export type BinaryOperator =
  | "+"
  | "-"
  | "*"
  | "@"
  | "/"
  | "//"
  | "%"
  | "**"
  | "<<"
  | ">>"
  | "|"
  | "^"
  | "&";

/** `+ - ~ not`. */
export type UnaryOperator = "+" | "-" | "~" | "not";

/** `== != < <= > >= is, is not, in, not in`. */
export type CompareOperator =
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "is"
  | "is not"
  | "in"
  | "not in";

/** An int literal: a number within +-(2^53-1), a bigint beyond. */
export interface IntLiteral extends Located {
  readonly kind: "Int";
  readonly value: number | bigint;
}

/** A float literal. */
export interface FloatLiteral extends Located {
  readonly kind: "Float";
  readonly value: number;
}

/** An imaginary literal: the value before `j`. */
export interface ImaginaryLiteral extends Located {
  readonly kind: "Imaginary";
  readonly value: number;
}

/** A str literal, adjacent literals joined. */
export interface StrLiteral extends Located {
  readonly kind: "Str";
  readonly value: string;
}

/** A bytes literal, adjacent literals joined. */
export interface BytesLiteral extends Located {
  readonly kind: "Bytes";
  readonly value: Uint8Array;
}

/** `None`, `True`, `False`, `...`. */
export interface ConstantName extends Located {
  readonly kind: "Constant";
  readonly value: "None" | "True" | "False" | "Ellipsis";
}

/** `{value [=] [!conversion] [:format_spec]}` inside an f- or t-string. */
export interface FormattedValue extends Located {
  readonly kind: "FormattedValue";
  readonly value: Expr;
  /** `r`, `s`, `a`, or null. */
  readonly conversion: "r" | "s" | "a" | null;
  /** The format spec, itself with nested fields; null without a colon. */
  readonly spec: JoinedStr | null;
  /**
   * The expression's source text as written between the braces; t-strings
   * keep it. (For `{x=}` the parser has already put `x=` into a Str before.)
   */
  readonly source: string;
}

/** An f-string (adjacent plain literals merged in). */
export interface JoinedStr extends Located {
  readonly kind: "JoinedStr";
  readonly values: readonly (StrLiteral | FormattedValue)[];
}

/** A t-string (PEP 750). */
export interface TemplateStr extends Located {
  readonly kind: "TemplateStr";
  readonly values: readonly (StrLiteral | FormattedValue)[];
  /** The line of what follows it. */
  readonly end: number;
}

/** A name, in whatever context it stands. */
export interface Name extends Located {
  readonly kind: "Name";
  readonly id: string;
}

/** `left op right`. */
export interface BinOp extends Located {
  readonly kind: "BinOp";
  readonly op: BinaryOperator;
  readonly left: Expr;
  readonly right: Expr;
}

/** `op operand`. */
export interface UnaryOp extends Located {
  readonly kind: "UnaryOp";
  readonly op: UnaryOperator;
  readonly operand: Expr;
}

/** `a and b and c`, `a or b or c`: two or more values. */
export interface BoolOp extends Located {
  readonly kind: "BoolOp";
  readonly op: "and" | "or";
  readonly values: readonly Expr[];
}

/** `left op1 c1 op2 c2 ...`. */
export interface Compare extends Located {
  readonly kind: "Compare";
  readonly left: Expr;
  readonly ops: readonly CompareOperator[];
  readonly comparators: readonly Expr[];
}

/** `name=value` in a call or class header; `**value` where name is null. */
export interface Keyword extends Located {
  readonly name: string | null;
  readonly value: Expr;
}

/** `func(args, keywords)`; `*x` is a Starred in args. */
export interface Call extends Located {
  readonly kind: "Call";
  readonly func: Expr;
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
  /** The line of the parenthesis. */
  readonly at: number;
}

/** `value.attr`. */
export interface Attribute extends Located {
  readonly kind: "Attribute";
  readonly value: Expr;
  readonly attr: string;
  /** The line of the dot. */
  readonly at: number;
}

/** `value[index]`; a bare slice is a Slice, `a, b` a Tuple. */
export interface Subscript extends Located {
  readonly kind: "Subscript";
  readonly value: Expr;
  readonly index: Expr;
  /** The line of the bracket. */
  readonly at: number;
}

/** `lower:upper:step` inside a subscript. */
export interface Slice extends Located {
  readonly kind: "Slice";
  readonly lower: Expr | null;
  readonly upper: Expr | null;
  readonly step: Expr | null;
}

/** `*value` in a call, display or target. */
export interface Starred extends Located {
  readonly kind: "Starred";
  readonly value: Expr;
}

/** `body if test else orelse`. */
export interface IfExp extends Located {
  readonly kind: "IfExp";
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}

/** `lambda args: body`. */
export interface Lambda extends Located {
  readonly kind: "Lambda";
  readonly args: Arguments;
  readonly body: Expr;
}

/** `(a, b)`. */
export interface TupleExpr extends Located {
  readonly kind: "Tuple";
  readonly elts: readonly Expr[];
  /** True when written inside its own parentheses. */
  readonly parenthesized: boolean;
  /**
   * The line that MicroPython's parser gives the tuple where it is a constant:
   * in parentheses the second element's, if there is more than a pair.
   */
  readonly folded: number;
}

/** `[a, b]`. */
export interface ListExpr extends Located {
  readonly kind: "List";
  readonly elts: readonly Expr[];
}

/** `{a, b}`. */
export interface SetExpr extends Located {
  readonly kind: "Set";
  readonly elts: readonly Expr[];
}

/** `{k: v, **m}`; a null key is `**value`. */
export interface DictExpr extends Located {
  readonly kind: "Dict";
  readonly keys: readonly (Expr | null)[];
  readonly values: readonly Expr[];
}

/** `[async] for target in iter [if cond]*` of a comprehension. */
export interface Comprehension {
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
  readonly isAsync: boolean;
}

/** `[elt for ...]`, `{elt for ...}`, `(elt for ...)`. */
export interface SequenceComp extends Located {
  readonly kind: "ListComp" | "SetComp" | "GeneratorExp";
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
  /** The line where the element begins. */
  readonly start: number;
  /** True for a call's only argument without parentheses of its own. */
  readonly isBare: boolean;
}

/** `{key: value for ...}`. */
export interface DictComp extends Located {
  readonly kind: "DictComp";
  readonly key: Expr;
  readonly value: Expr;
  readonly generators: readonly Comprehension[];
  /** The line where the key begins. */
  readonly start: number;
}

/** `yield [value]`. */
export interface Yield extends Located {
  readonly kind: "Yield";
  readonly value: Expr | null;
}

/** `yield from value`. */
export interface YieldFrom extends Located {
  readonly kind: "YieldFrom";
  readonly value: Expr;
}

/** `await value`. */
export interface Await extends Located {
  readonly kind: "Await";
  readonly value: Expr;
}

/** `target := value`; target is a plain name. */
export interface NamedExpr extends Located {
  readonly kind: "NamedExpr";
  readonly target: Name;
  readonly value: Expr;
}

/** Any expression. */
export type Expr =
  | IntLiteral
  | FloatLiteral
  | ImaginaryLiteral
  | StrLiteral
  | BytesLiteral
  | ConstantName
  | FormattedValue
  | JoinedStr
  | TemplateStr
  | Name
  | BinOp
  | UnaryOp
  | BoolOp
  | Compare
  | Call
  | Attribute
  | Subscript
  | Slice
  | Starred
  | IfExp
  | Lambda
  | TupleExpr
  | ListExpr
  | SetExpr
  | DictExpr
  | SequenceComp
  | DictComp
  | Yield
  | YieldFrom
  | Await
  | NamedExpr;

/** One parameter. */
export interface Arg extends Located {
  readonly name: string;
  readonly annotation: Expr | null;
  /** Its default; null without one. */
  readonly default: Expr | null;
}

/** A parameter list: `(posonly, /, args, *vararg, kwonly, **kwarg)`. */
export interface Arguments {
  readonly posonly: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg: Arg | null;
  readonly kwonly: readonly Arg[];
  readonly kwarg: Arg | null;
}

// ------------------------------------------------------------------ patterns

/** `42`, `-1.5`, `1+2j`, `"s"`, `a.b`: compared by `==`. */
export interface MatchValue extends Located {
  readonly kind: "MatchValue";
  readonly value: Expr;
}

/** `None`, `True`, `False`: compared by `is`. */
export interface MatchSingleton extends Located {
  readonly kind: "MatchSingleton";
  readonly value: "None" | "True" | "False";
}

/** `[p, *rest]`, `(p, q)`, `p, q`. */
export interface MatchSequence extends Located {
  readonly kind: "MatchSequence";
  readonly patterns: readonly Pattern[];
}

/** `*name` or `*_` (null) inside a sequence pattern. */
export interface MatchStar extends Located {
  readonly kind: "MatchStar";
  readonly name: string | null;
}

/** `{key: pattern, **rest}`. */
export interface MatchMapping extends Located {
  readonly kind: "MatchMapping";
  readonly keys: readonly Expr[];
  readonly patterns: readonly Pattern[];
  readonly rest: string | null;
}

/** `Class(p, name=q)`. */
export interface MatchClass extends Located {
  readonly kind: "MatchClass";
  readonly cls: Expr;
  readonly patterns: readonly Pattern[];
  readonly kwdAttrs: readonly string[];
  readonly kwdPatterns: readonly Pattern[];
}

/** `pattern as name`, `name`, or `_` (both null). */
export interface MatchAs extends Located {
  readonly kind: "MatchAs";
  readonly pattern: Pattern | null;
  readonly name: string | null;
}

/** `p | q`. */
export interface MatchOr extends Located {
  readonly kind: "MatchOr";
  readonly patterns: readonly Pattern[];
}

/** Any pattern. */
export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchStar
  | MatchMapping
  | MatchClass
  | MatchAs
  | MatchOr;
