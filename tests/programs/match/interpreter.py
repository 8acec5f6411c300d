# An evaluator of expression trees.
def evaluate(e, env):
    match e:
        case int() | float():
            return e
        case str(name):
            return env[name]
        case ("+", a, b):
            return evaluate(a, env) + evaluate(b, env)
        case ("*", *factors):
            result = 1
            for f in factors:
                result *= evaluate(f, env)
            return result
        case ("let", {**names}, body):
            return evaluate(
                body,
                {**env, **{k: evaluate(v, env) for k, v in names.items()}},
            )
        case _:
            raise ValueError(e)


print(
    evaluate(("+", 1, ("*", 2, 3, "x")), {"x": 4}),
    evaluate(("let", {"a": 2, "b": ("+", 1, 1)}, ("*", "a", "b")), {}),
)
