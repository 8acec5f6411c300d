# Loggers, levels, handlers, formats, propagation.
import io
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-8s|%(name)s|%(message)s")
logging.debug("hidden")
logging.info("shown %d of %s", 1, "two")
logging.warning("careful")
log = logging.getLogger("app.db")
log.error("failed: %(what)s", {"what": "query"})
log.setLevel(logging.DEBUG)
log.debug("now shown")
print(log.name, log.parent.name, logging.getLogger("app").parent.name, log.parent is logging.getLogger("app") or log.parent)
logging.getLogger("app").setLevel("ERROR")
print(logging.getLogger("app.ui").getEffectiveLevel(), log.isEnabledFor(logging.INFO))
out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setLevel(logging.WARNING)
handler.setFormatter(logging.Formatter("{levelname}: {message}", style="{"))
log.addHandler(handler)
log.propagate = False
log.info("not in the stream")
log.warning("in the stream")
print(repr(out.getvalue()))
log.removeHandler(handler)
log.propagate = True


class Only(logging.Filter):
    def filter(self, record):
        return "x" in record.getMessage()


log.addFilter(Only())
log.info("has x")
log.info("has none")
try:
    1 / 0
except ZeroDivisionError:
    out = io.StringIO()
    h = logging.StreamHandler(out)
    other = logging.getLogger("other")
    other.propagate = False
    other.addHandler(h)
    other.exception("division")
    lines = out.getvalue().strip().split("\n")
    print(lines[0], lines[1], lines[-1].split(":")[0])
print(logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLevelName(35))
logging.addLevelName(35, "NOTICE")
logging.log(35, "custom")
adapter = logging.LoggerAdapter(logging.getLogger(), {"user": "me"})
adapter.info("adapted")
logging.disable(logging.WARNING)
logging.warning("disabled")
logging.error("still")
logging.disable(logging.NOTSET)
logging.getLogger().handlers[0].setFormatter(logging.Formatter("%(asctime)s %(message)s", datefmt="date"))
logging.info("dated")
try:
    logging.getLogger("a").setLevel("NO")
except ValueError as e:
    print(e)
print(logging.getLogger("a.b"), handler)
