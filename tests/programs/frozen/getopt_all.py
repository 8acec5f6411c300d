# Short and long options, in both manners.
import getopt

print(getopt.getopt(["-a", "-bval", "--long=x", "--flag", "rest", "-c"], "ab:c", ["long=", "flag"]))
print(getopt.getopt(["-abx", "--lo", "v", "--", "-a"], "ab:", ["long="]))
print(getopt.gnu_getopt(["x", "-a", "y", "--fl", "z"], "a", ["flag"]))
print(getopt.gnu_getopt(["-b", "1", "x", "--", "-a"], "ab:"))
for args, long in ((["-x"], []), (["-b"], []), (["--none"], ["long="]), (["--long"], ["long="]), (["--flag=1"], ["flag"]), (["--f"], ["flag", "flow"])):
    try:
        getopt.getopt(args, "ab:", long)
    except getopt.GetoptError as e:
        print(e, repr(e.opt))
