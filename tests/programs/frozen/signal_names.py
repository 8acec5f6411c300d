# Numbers with names, and the handlers that can be set.
import signal

print(signal.SIGINT, repr(signal.SIGTERM), signal.SIGKILL.name, signal.SIGHUP + 1)
print(signal.strsignal(15), signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
print(signal.signal(signal.SIGTERM, signal.SIG_DFL) == signal.SIG_DFL)
print(signal.SIGINT in signal.valid_signals())
try:
    signal.signal(1000, signal.SIG_DFL)
except ValueError as e:
    print(e)
try:
    signal.raise_signal(signal.SIGINT)
    for i in range(10000000):
        pass
    print("not interrupted")
except KeyboardInterrupt:
    print("KeyboardInterrupt")
