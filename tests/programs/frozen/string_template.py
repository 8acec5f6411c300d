# string.Template: substitution, safe substitution, errors, subclasses.
from string import Template

t = Template("$who owes ${what}s and $$5, ${who}!")
print(t.substitute(who="tim", what="dollar"), t.template)
print(t.substitute({"who": "a", "what": "b"}, what="c"))
print(Template("$a $b ${c} $").safe_substitute(a=1), Template("no names").substitute())
for text, values in (("$x $missing", {"x": 1}), ("100$", {}), ("a\nb $ c", {}), ("${not valid}", {})):
    try:
        Template(text).substitute(values)
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e.args)
print(t.is_valid(), Template("$").is_valid(), t.get_identifiers())


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


print(Percent("%ab_cd %% %no").safe_substitute(ab_cd=5))
