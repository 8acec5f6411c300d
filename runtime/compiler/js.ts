/**
 * The making of JavaScript text: every fragment that the compiler emits for a Python
 * construct more than once is spelled here, so that handlers say what they mean.
 *
 * @module
 */

/** A JavaScript string literal. */
export function literal(s: string): string {
  return JSON.stringify(s).replace(
    /\u2028|\u2029/g,
    (c) => c === "\u2028" ? "\\u2028" : "\\u2029",
  );
}

/** True where a Python name can be part of a JavaScript one. */
function isIdentifier(name: string): boolean {
  return /^\w*$/.test(name) || /^\p{ID_Continue}*$/u.test(name);
}

/**
 * The property of a Python attribute: `.$name`, or one of Krait's own beside it. Any
 * character beyond ASCII may stand in a name.
 */
export function prop(name: string, prefix = ""): string {
  return isIdentifier(name)
    ? `.${prefix}$${name}`
    : `[${literal(`${prefix}$${name}`)}]`;
}

/** The JavaScript variable of a Python local. */
export function variable(name: string): string {
  return isIdentifier(name)
    ? `$${name}`
    : `$${name.replace(/\P{ID_Continue}/gu, (c) => `$${c.codePointAt(0)}$`)}`;
}

/** A comma expression. */
export function sequence(...parts: string[]): string {
  const used = parts.filter((p) => p !== "");
  return used.length === 1 ? used[0]! : `(${used.join(",")})`;
}

/** A conditional expression. */
export function conditional(test: string, yes: string, no: string): string {
  return `(${test}?${yes}:${no})`;
}

/** A call of a function by name. */
export function call(f: string, ...args: string[]): string {
  return `${f}(${args.join(",")})`;
}

/** An array literal. */
export function array(items: readonly string[]): string {
  return `[${items.join(",")}]`;
}

/** True where evaluating the text twice is harmless: a variable or a constant. */
export function isSimple(text: string): boolean {
  return /^[\w$\u0080-\uffff]+$/.test(text) ||
    /^"(?:[^"\\]|\\.){0,40}"$/.test(text) ||
    /^\(-\d+\)$/.test(text);
}

/** True where the text is a number literal. */
export function isNumber(text: string): boolean {
  return /^\d+$/.test(text) || /^\(-\d+\)$/.test(text);
}
