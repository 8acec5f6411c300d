# The world around the rig's simulated GPIO chip, for the programs beside this.

import os

_CONFIG = "/sys/kernel/config/gpio-sim/rig/"


def _read(path):
    with open(path) as file:
        return file.read().strip()


def _write(path, text):
    with open(path, "w") as file:
        file.write(text)


def _folder(line):
    device = _read(_CONFIG + "dev_name")
    chip = _read(_CONFIG + "bank0/chip_name")
    return "/sys/devices/platform/%s/%s/sim_gpio%d/" % (device, chip, line)


def c(*args):
    """What the rig's C program prints: nanoseconds."""
    words = " ".join(str(arg) for arg in args)
    if os.system("/bin/reference %s >/tmp/reference" % words):
        raise OSError("reference " + words)
    with open("/tmp/reference") as file:
        return float(file.read())


def chip():
    return "/dev/" + _read(_CONFIG + "bank0/chip_name")


def pull_file(line):
    return _folder(line) + "pull"


def drive(line, level):
    _write(pull_file(line), "pull-up" if level else "pull-down")


class Drive:
    """Drives one line, often."""

    def __init__(self, line):
        self.file = open(pull_file(line), "wb", 0)

    def __call__(self, level):
        self.file.write(b"pull-up" if level else b"pull-down")


def level(line):
    return int(_read(_folder(line) + "value"))


def unplug():
    _write(_CONFIG + "live", "0")


def plug():
    if _read(_CONFIG + "live") != "1":
        _write(_CONFIG + "live", "1")


def descriptors():
    return len(os.listdir("/proc/self/fd"))
