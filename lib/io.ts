/**
 * `io`.
 *
 * @module
 */

import {
  type Interpreter,
  params,
  type PyBuiltinModule,
  str,
  withKeywords,
} from "../runtime/mod.ts";
import { bufferedWriterType } from "./io/buffered_writer.ts";
import { fileIOType, textIOType } from "./io/file.ts";
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
        params("file", "mode=", "buffering=", "encoding="),
        (file, mode = "r") => openPath(vm, file, str(mode)),
      ),
    },
    values: {
      BufferedWriter: bufferedWriterType,
      BytesIO: bytesIOType,
      FileIO: fileIOType,
      IOBase: ioBaseType,
      StringIO: stringIOType,
      TextIOWrapper: textIOType,
    },
  });
}
