import krait.sim as sim

sim.board(manual=True)
exec(open("../../../examples/uart_echo.py").read())
