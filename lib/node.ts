/**
 * Node's built-in modules, which Deno has too: fetched when first needed, without an
 * import that start-up would pay for.
 *
 * @module
 */

/** One hash being computed. */
export interface NodeHash {
  update(data: Uint8Array): NodeHash;
  digest(): Uint8Array;
  copy(): NodeHash;
}

/** One cipher at work. */
export interface NodeCipher {
  setAutoPadding(on: boolean): void;
  update(data: Uint8Array): Uint8Array;
}

/** What is used of `node:crypto`. */
export interface NodeCrypto {
  createHash(name: string): NodeHash;
  getHashes(): string[];
  createCipheriv(
    name: string,
    key: Uint8Array,
    iv: Uint8Array | null,
  ): NodeCipher;
  createDecipheriv(
    name: string,
    key: Uint8Array,
    iv: Uint8Array | null,
  ): NodeCipher;
  pbkdf2Sync(
    password: Uint8Array,
    salt: Uint8Array,
    iterations: number,
    length: number,
    digest: string,
  ): Uint8Array;
}

/** A module of Node's. */
function nodeModule(name: string): unknown {
  const { process } = globalThis as unknown as {
    process: { getBuiltinModule(name: string): unknown };
  };
  return process.getBuiltinModule(`node:${name}`);
}

/** `node:crypto` */
export function nodeCrypto(): NodeCrypto {
  return nodeModule("crypto") as NodeCrypto;
}
