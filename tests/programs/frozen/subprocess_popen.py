# subprocess.Popen: pipes, polling, signals, several at once.
import os
import subprocess
from subprocess import PIPE, Popen

with Popen(["sort"], stdin=PIPE, stdout=PIPE, text=True) as p:
    for word in ("pear", "apple", "fig"):
        p.stdin.write(word + "\n")
    p.stdin.close()
    print(p.stdout.read().split(), p.wait())
p = Popen("for i in 1 2 3; do echo line $i; done", shell=True, stdout=PIPE, text=True)
for line in p.stdout:
    print(line.rstrip())
print(p.wait(), p.poll(), p.returncode)
p = Popen(["sleep", "30"])
print(p.poll(), p.pid > 0)
p.terminate()
print(p.wait())
p = Popen(["sleep", "30"])
p.kill()
print(p.wait(timeout=5))
try:
    p = Popen(["sleep", "30"])
    p.wait(timeout=0.05)
except subprocess.TimeoutExpired:
    p.send_signal(2)
    print("timed out", p.wait())
first = Popen(["printf", "b\\na\\n"], stdout=PIPE)
second = Popen(["sort"], stdin=first.stdout, stdout=PIPE)
first.stdout.close()
print(second.communicate(), first.wait())
with open("subprocess_popen.tmp", "w+") as f:
    Popen(["echo", "to a file"], stdout=f).wait()
    f.seek(0)
    print(f.read())
os.remove("subprocess_popen.tmp")
p = Popen(["cat"], stdin=PIPE, stdout=PIPE)
print(p.communicate(b"data"), p.stdin.closed, p.args)
p = Popen(["true"], stdin=PIPE)
print(p.communicate(b"x" * 200000), p.returncode)
with os.popen("echo piped; exit 2") as f:
    print(f.read())
f = os.popen("exit 2")
print(f.close(), os.popen("true").close())
with os.popen("cat", "w") as f:
    f.write("to cat\n")
print([line for line in os.popen("echo a; echo b")])
r, w = os.pipe()
Popen(["echo", "through fd"], stdout=w).wait()
os.close(w)
print(os.read(r, 100))
print(os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 4"), os.waitstatus_to_exitcode(os.system("exit 5")))
print(subprocess.list2cmdline(["a b", 'c"d', "e\\", ""]))
