# os.environ: a dict whose changes reach children.
import os

os.environ["KRAIT_A"] = "1"
print(os.getenv("KRAIT_A"), os.environ.get("KRAIT_A"), "KRAIT_A" in os.environ, os.environ.get("KRAIT_NO", "d"))
import sys

sys.stdout.flush()
print(os.system("echo child sees $KRAIT_A"))
os.environ.update(KRAIT_B="2")
os.environ.setdefault("KRAIT_B", "3")
print(os.environ.pop("KRAIT_B"), os.environ.pop("KRAIT_B", None), os.getenv("KRAIT_B"))
del os.environ["KRAIT_A"]
print(os.getenv("KRAIT_A"), os.getenv("KRAIT_A", "gone"), len(os.environ) > 0, isinstance(os.environ.copy(), dict))
for bad in (lambda: os.environ["KRAIT_NO"], lambda: os.environ.__setitem__("A", 5)):
    try:
        bad()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e.args)
