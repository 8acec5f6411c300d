# Names with a leading u reach the built-in modules.
import ujson
import uos
import ustruct
import utime

print(
    ujson.loads("[1]"), ustruct.calcsize("<I"), hasattr(utime, "ticks_ms"),
    hasattr(uos, "listdir"),
)
