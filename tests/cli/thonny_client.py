"""Starts a back end of Thonny's, gives it commands as Thonny's window does, and prints
what it answers. For CPython with Thonny's package.

    thonny_client.py board PORT         the one for boards
    thonny_client.py local PROGRAM      the one for an interpreter on this machine
"""

import subprocess
import sys

from thonny.common import InlineCommand, ToplevelCommand, serialize_message

kind, where = sys.argv[1:]
ARGUMENTS = {
    "clean": True,
    "port": where,
    "interpreter": where,
    "cwd": ".",
    "interrupt_on_connect": True,
    "sync_time": True,
    "local_rtc": True,
    "validate_time": True,
}
FILE = {"path": "/w.py", "editor_id": 1, "content_bytes": b"print('written')\n" * 200}
BOARD_COMMANDS = [
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

LOCAL_COMMANDS = [
    ToplevelCommand("execute_source", source="x = 40\nx + 2\nprint('out')"),
    InlineCommand("get_globals", module_name="__main__"),
    InlineCommand("get_fs_info", path="/"),
    ToplevelCommand("execute_system_command", cmd_line="!echo system"),
    ToplevelCommand("Run", args=["w.py"], source=None),
    ToplevelCommand("execute_source", source="y + 1"),
    ToplevelCommand("execute_source", source="1/0"),
    InlineCommand("shell_autocomplete", source="import os\nos.listd", row=2, column=8),
]

module, commands = {
    "board": ("bare_metal_backend", BOARD_COMMANDS),
    "local": ("os_mp_backend", LOCAL_COMMANDS),
}[kind]
backend = subprocess.Popen(
    [sys.executable, "-u", "-m", "thonny.plugins.micropython." + module]
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
for number, command in enumerate(commands):
    command["id"] = "command%d." % number
    backend.stdin.write(serialize_message(command) + "\n")
    backend.stdin.flush()
    show_until("Response(")
backend.kill()
