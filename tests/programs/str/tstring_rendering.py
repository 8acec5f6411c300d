# A function that renders a Template as text.
def render(template):
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part.upper())
        else:
            value = repr(part.value) if part.conversion == "r" else str(part.value)
            out.append(("{:" + part.format_spec + "}").format(value))
    return "".join(out)


a, b = "x", [1]
print(render(t"text {a} and {b!r} {a:>4}|"))
