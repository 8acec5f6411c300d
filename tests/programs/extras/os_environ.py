# os.environ reads and changes the environment.
import os

os.environ["KRAIT_EXTRA"] = "value"
print(
    os.environ["KRAIT_EXTRA"], os.environ.get("NO_SUCH_VARIABLE"),
    "KRAIT_EXTRA" in os.environ, os.getenv("KRAIT_EXTRA"),
)
del os.environ["KRAIT_EXTRA"]
print("KRAIT_EXTRA" in os.environ)
