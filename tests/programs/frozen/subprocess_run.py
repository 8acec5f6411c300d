# subprocess: run, check_output, exit codes, input, errors.
import os
import subprocess
from subprocess import DEVNULL, PIPE, STDOUT, CalledProcessError, TimeoutExpired

p = subprocess.run(["echo", "hello"], capture_output=True, text=True)
print(p, p.stdout, p.returncode)
print(subprocess.run("exit 3", shell=True), subprocess.run(["true"]).returncode)
print(subprocess.check_output(["printf", "a\\nb"]), subprocess.check_output("echo $X", shell=True, env={"X": "env"}, text=True))
print(subprocess.run(["cat"], input="text in", text=True, stdout=PIPE).stdout, subprocess.run(["cat"], input=b"bytes", stdout=PIPE).stdout)
print(subprocess.run("echo out; echo err >&2", shell=True, capture_output=True))
print(subprocess.run("echo out; echo err >&2", shell=True, stdout=PIPE, stderr=STDOUT, text=True).stdout)
print(subprocess.run("echo silent", shell=True, stdout=DEVNULL).returncode, subprocess.call(["false"]))
big = "x" * 300000
print(len(subprocess.run(["cat"], input=big, text=True, stdout=PIPE).stdout))
print(subprocess.getoutput("echo one; echo two"), subprocess.getstatusoutput("exit 2"))
try:
    subprocess.run("echo partial; exit 7", shell=True, check=True, capture_output=True)
except CalledProcessError as e:
    print(e, e.returncode, e.cmd, e.output, e.stderr)
try:
    subprocess.check_call(["sh", "-c", "exit 1"])
except CalledProcessError as e:
    print(e)
try:
    subprocess.run(["sleep", "5"], timeout=0.1)
except TimeoutExpired as e:
    print(round(e.timeout, 1), str(e).split(" after")[0])
try:
    subprocess.run("echo early; sleep 5", shell=True, timeout=0.3, stdout=PIPE)
except TimeoutExpired as e:
    print(e.output)
for args in (["no-such-program-x"], ["/etc/passwd"], ["echo"]):
    try:
        print(subprocess.run(args, cwd="/no/such/folder" if args == ["echo"] else None))
    except OSError as e:
        print(e.errno, e.args[1])
print(subprocess.run(["pwd"], cwd="/", stdout=PIPE, text=True).stdout)
for bad in (lambda: subprocess.run(["echo", 5]), lambda: subprocess.run(["cat"], input="x", stdin=PIPE), lambda: subprocess.check_output("a", stdout=PIPE)):
    try:
        bad()
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__)
