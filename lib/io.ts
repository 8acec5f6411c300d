/**
 * `io`.
 *
 * @module
 */

import {
  exceptionTypes,
  type Interpreter,
  None,
  params,
  type PyBuiltinModule,
  str,
  withKeywords,
} from "../runtime/mod.ts";
import { bufferedWriterType } from "./io/buffered_writer.ts";
import { fileIOType, textIOType } from "./io/file.ts";
import { setEncoding } from "./io/codec.ts";
import { ioBaseType, useMemory } from "./io/iobase.ts";
import { bytesIOType, stringIOType } from "./io/memory_io.ts";
import { openPath } from "./vfs/mounts.ts";
import { makeModule } from "./module.ts";

/** Makes the module. */
export function io(vm: Interpreter): PyBuiltinModule {
  useMemory(vm);
  return makeModule("io", {
    functions: {
      open: withKeywords(
        "open",
        params(
          "file",
          "mode=",
          "buffering=",
          "encoding=",
          "errors=",
          "newline=",
          "closefd=",
          "opener=",
        ),
        (file, mode = "r", _buffering, encoding, errors) => {
          const opened = openPath(vm, file, str(mode));
          if (encoding !== undefined && encoding !== None) {
            setEncoding(opened, str(encoding), errors);
          }
          return opened;
        },
      ),
    },
    values: {
      BufferedWriter: bufferedWriterType,
      BytesIO: bytesIOType,
      DEFAULT_BUFFER_SIZE: 8192,
      FileIO: fileIOType,
      IOBase: ioBaseType,
      SEEK_CUR: 1,
      SEEK_END: 2,
      SEEK_SET: 0,
      StringIO: stringIOType,
      TextIOWrapper: textIOType,
      UnsupportedOperation: exceptionTypes.OSError!,
    },
  });
}
