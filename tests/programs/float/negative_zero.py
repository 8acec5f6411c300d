# The sign of zero survives where it should.
print(-0.0, 0.0 * -1, -0.0 + 0.0, -0.0 - 0.0, 0.0 == -0.0, 1 / float("-inf"))
print(
    [0.0], (-0.0,), {-0.0: 1}[0.0], str(-0.0), round(-0.4), -0.0 * 5,
    abs(-0.0),
)
