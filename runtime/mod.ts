/**
 * The engine's facade: what the library and embedders use of it.
 *
 * @module
 */

import "./interp/translator.ts";
import * as bytearrayFile from "./types/bytearray.ts";
import * as iteratorsFile from "./types/iterators.ts";
import { bytearrays, iterators, memoryviews, sets } from "./types/later.ts";
import * as memoryviewFile from "./types/memoryview.ts";
import * as setFile from "./types/set.ts";

bytearrays.is(bytearrayFile);
iterators.is(iteratorsFile);
memoryviews.is(memoryviewFile);
sets.is(setFile);

export * from "./core/attributes.ts";
export * from "./core/define.ts";
export * from "./core/errors.ts";
export * from "./core/function.ts";
export * from "./core/integer.ts";
export { type OnDemand, onDemand } from "./core/lazy.ts";
export * from "./core/object.ts";
export * from "./core/protocols.ts";
export { isSubtype, PyType } from "./core/type.ts";
export { Interpreter } from "./interp/interpreter.ts";
export type {
  InterpreterOptions,
  ModuleMaker,
  ModuleTable,
} from "./interp/interpreter.ts";
export { toJs, toPython } from "./interp/convert.ts";
export { limitedSink, LimitError, startClock } from "./interp/limits.ts";
export type { Output } from "./interp/output.ts";
export { requestWord } from "./interp/pending.ts";
export type {
  ExactStat,
  IdentityName,
  Posix,
  SpawnAction,
  WaitResult,
} from "./interp/posix.ts";
export type {
  DirEntry,
  FileStat,
  Foreign,
  ForeignLibrary,
  ForeignType,
  ForeignValue,
  PolledFile,
  RawMemory,
  System,
  Waiting,
} from "./interp/system.ts";
export { exceptionLine, formatException } from "./interp/traceback.ts";
export { PyDict } from "./types/dict.ts";
export {
  exceptionTypes,
  isA,
  makeException,
  PyException,
  raised,
  toException,
} from "./types/exception.ts";
export { PyGeneratorFunction } from "./types/generator.ts";
export { PyFloat, realOf, toDouble } from "./types/float.ts";
export { PyBuiltinModule, PyModule } from "./types/module.ts";
export { PyBytes } from "./types/bytes.ts";
export { PyByteArray } from "./types/bytearray.ts";
export { PyIteratorBase } from "./types/iterator.ts";
export { PySet } from "./types/set.ts";
export { PyList } from "./types/list.ts";
export { memoryviewType, PyMemoryView } from "./types/memoryview.ts";
export { PyTuple, tupleType } from "./types/tuple.ts";
export {
  bufferInfo,
  bufferOf,
  findBytes,
  readBuffer,
  writeBuffer,
} from "./types/buffer.ts";
export { strOf, textOf } from "./types/text_value.ts";
export {
  codePointIndexToUnit,
  codePointLength,
  decodeUtf8,
  encodeUtf8,
  unitIndexToCodePoint,
} from "./core/text/utf8.ts";
export { isAstral, noteAstral } from "./core/text/astral.ts";
export { parseFloat as parseFloatText } from "./core/text/float_text.ts";
export * from "./core/op.ts";
export { poll, turn } from "./core/poll.ts";
export { ERRNO } from "./core/errno.ts";
export { iteratorObject } from "./core/slots.ts";
export { binary, mul } from "./types/arithmetic.ts";
export { arrayType, PyArray } from "./types/array.ts";
export { bytearrayType } from "./types/bytearray.ts";
export { bytesType } from "./types/bytes.ts";
export { equal, less as lessThan, same } from "./types/compare.ts";
export { PyComplex, toComplex } from "./types/complex.ts";
export { dequeType } from "./types/deque.ts";
export { namedtuple } from "./types/namedtuple.ts";
export { orderedDictType } from "./types/ordered_dict.ts";
export { itemFormat, viewOf } from "./types/item_format.ts";
export { copyBytes, freshBytes, newBytes } from "./types/allocation.ts";
