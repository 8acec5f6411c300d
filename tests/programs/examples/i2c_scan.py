import krait.sim as sim

sim.board(manual=True)
exec(open("../../../examples/i2c_scan.py").read())
