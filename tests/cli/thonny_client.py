"""Starts Thonny's back end for boards on a port, gives it commands as Thonny's window
does, and prints what it answers. For CPython with Thonny's package.
"""

import subprocess
import sys

from thonny.common import InlineCommand, ToplevelCommand, serialize_message

ARGUMENTS = {
    "clean": True,
    "port": sys.argv[1],
    "interrupt_on_connect": True,
    "sync_time": True,
    "local_rtc": True,
    "validate_time": True,
}
FILE = {"path": "/w.py", "editor_id": 1, "content_bytes": b"print('written')\n" * 200}
COMMANDS = [
    ToplevelCommand("execute_source", source="x = 40\nx + 2\nprint('out')"),
    InlineCommand("get_globals", module_name="__main__"),
    InlineCommand("get_fs_info", path="/"),
    InlineCommand("write_file", make_shebang_scripts_executable=False, **FILE),
    InlineCommand("read_file", path="/w.py"),
    InlineCommand(
        "get_dirs_children_info", paths=["/"], include_hidden=False, node_id="n"
    ),
    ToplevelCommand("Run", argv=["w.py"], source="print('run')\ny = 5\n"),
    ToplevelCommand("execute_source", source="1/0"),
    InlineCommand("delete", paths=["/w.py"]),
    InlineCommand("shell_autocomplete", source="import os\nos.listd", row=2, column=8),
]

backend = subprocess.Popen(
    [sys.executable, "-u", "-m", "thonny.plugins.micropython.bare_metal_backend"]
    + [repr(ARGUMENTS)],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
)


def show_until(word):
    for line in backend.stdout:
        print(line, end="")
        if word in line:
            return
    sys.exit("The back end ended.")


show_until("ToplevelResponse(")
for number, command in enumerate(COMMANDS):
    command["id"] = "command%d." % number
    backend.stdin.write(serialize_message(command) + "\n")
    backend.stdin.flush()
    show_until("Response(")
backend.kill()
