# The values of a t-string are evaluated at once, left to right.
def say(x):
    print("say", x)
    return x


t = t"{say(1)} {say(2):{say('>5')}}"
print(t.values, t.interpolations[1].format_spec)
