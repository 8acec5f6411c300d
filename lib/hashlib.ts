/**
 * `hashlib`: MicroPython's three hashes, which are final once their digest is taken,
 * and CPython's further ones, `new`, `hexdigest` and `pbkdf2_hmac`.
 *
 * @module
 */

import {
  between,
  defineType,
  fixed,
  None,
  params,
  type PyBuiltinModule,
  PyBytes,
  PyObject,
  PySet,
  type PyType,
  readBuffer,
  strOf,
  toSmall,
  type Value,
  valueError,
  withKeywords,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";
import { nodeCrypto, type NodeHash } from "./node.ts";

/** The name of a hash and its sizes in bytes. */
interface Algorithm {
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
}

const algorithms: readonly Algorithm[] = [
  { name: "md5", digestSize: 16, blockSize: 64 },
  { name: "sha1", digestSize: 20, blockSize: 64 },
  { name: "sha224", digestSize: 28, blockSize: 64 },
  { name: "sha256", digestSize: 32, blockSize: 64 },
  { name: "sha384", digestSize: 48, blockSize: 128 },
  { name: "sha512", digestSize: 64, blockSize: 128 },
  { name: "sha3_224", digestSize: 28, blockSize: 144 },
  { name: "sha3_256", digestSize: 32, blockSize: 136 },
  { name: "sha3_384", digestSize: 48, blockSize: 104 },
  { name: "sha3_512", digestSize: 64, blockSize: 72 },
];

/** Node writes `sha3-256` for `sha3_256`. */
function nodeName(name: string): string {
  return name.replace("_", "-");
}

/** A hash. */
class PyHash extends PyObject {
  #final: Uint8Array | null = null;

  constructor(readonly algorithm: Algorithm, readonly state: NodeHash) {
    super();
  }

  /** @throws ValueError where the digest was taken */
  update(data: Value): void {
    if (this.#final !== null) throw valueError("hash is final");
    this.state.update(readBuffer(data));
  }

  /** The digest; only once. */
  digest(): Uint8Array {
    if (this.#final !== null) throw valueError("hash is final");
    return this.#final = this.state.copy().digest();
  }

  /** The digest so far, whatever comes after. */
  peek(): Uint8Array {
    return this.#final ?? this.state.copy().digest();
  }

  override attr(name: string): Value | undefined {
    const { algorithm } = this;
    switch (name) {
      case "name":
        return algorithm.name;
      case "digest_size":
        return algorithm.digestSize;
      case "block_size":
        return algorithm.blockSize;
    }
    return undefined;
  }
}

function hexOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}

function start(
  Kind: typeof PyHash,
  algorithm: Algorithm,
  data?: Value,
): PyHash {
  const node = nodeCrypto().createHash(nodeName(algorithm.name));
  const made = new Kind(algorithm, node);
  if (data !== undefined) made.update(data);
  return made;
}

/** The type of one algorithm's hashes. */
function hashType(algorithm: Algorithm): PyType {
  const js = class extends PyHash {};
  const make = between(
    0,
    1,
    (data?: Value) => start(js, algorithm, data),
  );
  return defineType(algorithm.name, {
    js,
    isBase: false,
    // `usedforsecurity` is CPython's, and says nothing here.
    make: (args) => make(...args as [Value]),
    methods: {
      copy: fixed(1, (h: PyHash) => new js(algorithm, h.state.copy())),
      digest: fixed(1, (h: PyHash) => new PyBytes(h.digest())),
      hexdigest: fixed(1, (h: PyHash) => hexOf(h.peek())),
      update: fixed(2, (h: PyHash, data: Value) => {
        h.update(data);
        return None;
      }),
    },
  });
}

function pbkdf2(
  name: Value,
  password: Value,
  salt: Value,
  iterations: Value,
  length?: Value,
): Value {
  const found = algorithmOf(name);
  const size = length === undefined || length === None
    ? found.digestSize
    : toSmall(length);
  return new PyBytes(
    new Uint8Array(
      nodeCrypto().pbkdf2Sync(
        readBuffer(password),
        readBuffer(salt),
        toSmall(iterations),
        size,
        nodeName(found.name),
      ),
    ),
  );
}

function algorithmOf(name: Value): Algorithm {
  const wanted = strOf(name).toLowerCase().replace("-", "_");
  const found = algorithms.find((a) =>
    a.name === wanted || a.name.replace("sha", "sha_") === wanted
  );
  if (found === undefined) throw valueError(`unsupported hash type ${wanted}`);
  return found;
}

/** Makes the module. */
export function hashlib(): PyBuiltinModule {
  const types: { [name: string]: PyType } = {};
  for (const a of algorithms) types[a.name] = hashType(a);
  const names = () => {
    const set = new PySet();
    for (const a of algorithms) set.add(a.name);
    return set;
  };
  return makeModule("hashlib", {
    functions: {
      new: withKeywords(
        "new",
        params("name", "data=", "*", "usedforsecurity="),
        (name: Value, data?: Value) => {
          const type = types[algorithmOf(name).name]!;
          return data === undefined ? type.call() : type.call(data);
        },
      ),
      pbkdf2_hmac: withKeywords(
        "pbkdf2_hmac",
        params("hash_name", "password", "salt", "iterations", "dklen="),
        pbkdf2,
      ),
    },
    values: {
      ...types,
      algorithms_available: names(),
      algorithms_guaranteed: names(),
    },
  });
}
