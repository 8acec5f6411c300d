/**
 * `cryptolib`: AES with a key of 16 or 32 bytes, in the modes ECB (1), CBC (2) and
 * CTR (6).
 *
 * @module
 */

import {
  between,
  defineType,
  None,
  type PyBuiltinModule,
  PyBytes,
  PyObject,
  type PyType,
  readBuffer,
  toSmall,
  type Value,
  valueError,
  writeBuffer,
} from "../runtime/mod.ts";
import { makeModule, noKeywords } from "./module.ts";
import { type NodeCipher, nodeCrypto } from "./node.ts";

const names: { readonly [mode: number]: string | undefined } = {
  1: "ecb",
  2: "cbc",
  6: "ctr",
};
const CTR = 6;
const BLOCK = 16;

/** A cipher: one direction, chosen by its first use. */
class PyAes extends PyObject {
  #cipher: NodeCipher | null = null;
  #isEncrypting = false;

  constructor(
    readonly key: Uint8Array,
    readonly mode: number,
    readonly iv: Uint8Array | null,
  ) {
    super();
  }

  /** @throws ValueError where the cipher was used the other way round */
  #cipherFor(isEncrypting: boolean): NodeCipher {
    if (this.#cipher !== null) {
      if (this.#isEncrypting !== isEncrypting) {
        throw valueError("can't encrypt & decrypt");
      }
      return this.#cipher;
    }
    const name = `aes-${this.key.length * 8}-${names[this.mode]}`;
    const crypto = nodeCrypto();
    const cipher = isEncrypting || this.mode === CTR
      ? crypto.createCipheriv(name, this.key, this.iv)
      : crypto.createDecipheriv(name, this.key, this.iv);
    cipher.setAutoPadding(false);
    this.#isEncrypting = isEncrypting;
    return this.#cipher = cipher;
  }

  process(source: Value, target: Value | undefined, isEncrypting: boolean) {
    const input = readBuffer(source);
    if (this.mode !== CTR && input.length % BLOCK !== 0) {
      throw valueError("blksize % 16");
    }
    const output = target === undefined ? null : writeBuffer(target);
    if (output !== null && output.length < input.length) {
      throw valueError("output too small");
    }
    const done = this.#cipherFor(isEncrypting).update(input);
    if (output === null) return new PyBytes(new Uint8Array(done));
    output.set(done);
    return target!;
  }
}

function makeAes(key: Value, mode: Value, iv?: Value): PyAes {
  const number = toSmall(mode);
  if (names[number] === undefined) throw valueError("mode");
  const keyBytes = readBuffer(key).slice();
  if (keyBytes.length !== 16 && keyBytes.length !== 32) {
    throw valueError("key");
  }
  const ivBytes = iv === undefined || iv === None
    ? null
    : readBuffer(iv).slice();
  const needsIv = number !== 1;
  if (ivBytes === null ? needsIv : ivBytes.length !== BLOCK) {
    throw valueError("IV");
  }
  return new PyAes(keyBytes, number, needsIv ? ivBytes : null);
}

const checked = between(2, 3, makeAes);

const aesType: PyType = defineType("aes", {
  js: PyAes,
  isBase: false,
  make: (args, keywords) => {
    noKeywords(keywords);
    return checked(...args as [Value]);
  },
  methods: {
    decrypt: between(
      2,
      3,
      (a: PyAes, input: Value, output?: Value) =>
        a.process(input, output, false),
    ),
    encrypt: between(
      2,
      3,
      (a: PyAes, input: Value, output?: Value) =>
        a.process(input, output, true),
    ),
  },
});

/** Makes the module. */
export function cryptolib(): PyBuiltinModule {
  return makeModule("cryptolib", { values: { aes: aesType } });
}
