# The settings of a terminal, read, changed and put back.
import termios

fd = open("/dev/ptmx", "r+b", buffering=0)
n = fd.fileno()
was = termios.tcgetattr(n)
print(len(was), len(was[6]), type(was[6][0]))
print(bool(was[3] & termios.ECHO), bool(was[3] & termios.ICANON))
now = termios.tcgetattr(n)
now[3] &= ~(termios.ECHO | termios.ICANON)
now[6][termios.VMIN] = 0
now[6][termios.VTIME] = 3
termios.tcsetattr(n, termios.TCSANOW, now)
got = termios.tcgetattr(n)
print(bool(got[3] & termios.ECHO), got[6][termios.VMIN], got[6][termios.VTIME])
termios.tcsetattr(n, termios.TCSADRAIN, was)
print(termios.tcgetattr(n) == was)
try:
    termios.tcsetattr(n, 0, [1, 2])
except TypeError:
    print("TypeError")
try:
    with open("/dev/null") as f:
        termios.tcgetattr(f.fileno())
except OSError as e:
    print(e.args[0])
except termios.error as e:
    print(e.args[0])
