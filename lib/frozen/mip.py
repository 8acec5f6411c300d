"""mip: installs packages from an index like micropython-lib's, or from a host of code.

Every file is downloaded and checked before the first one is written.
"""

import binascii
import hashlib
import json
import os
import sys

_INDEX = "https://micropython.org/pi/v2"

# Owner, repository, branch or tag, path.
_HOSTS = {
    "github:": "https://raw.githubusercontent.com/{0}/{1}/{2}/{3}",
    "gitlab:": "https://gitlab.com/{0}/{1}/-/raw/{2}/{3}",
    "codeberg:": "https://codeberg.org/api/v1/repos/{0}/{1}/raw/{3}?ref={2}",
}
_SCHEMES = ("http://", "https://", "file:") + tuple(_HOSTS)
_PART = ".part"


class MipError(Exception):
    """A package cannot be installed; the text says why."""


def _located(url, version):
    """The address of the Web behind `github:owner/repository/path`."""
    for host, form in _HOSTS.items():
        if url.startswith(host):
            owner, repository, path = url[len(host) :].split("/", 2)
            return form.format(owner, repository, version or "HEAD", path)
    return url


def _read(url, version, what):
    """What a URL or a local path holds; what names it in an error."""
    address = _located(url, version)
    if address.startswith(("http://", "https://")):
        return _download(address, what)
    path = address
    if path.startswith("file:"):
        path = path[5:]
        if path.startswith("//"):
            path = path[2:]
    try:
        with open(path, "rb") as f:
            return f.read()
    except OSError as e:
        raise MipError("%s not found: %s (%s)" % (what, path, e))


def _download(address, what):
    import _download

    status, body = _download.get(address)
    if status == 200:
        return body
    if status == 0:
        raise MipError("Cannot reach %s: %s" % (address, body))
    if status == 404:
        raise MipError("%s not found: %s" % (what, address))
    raise MipError("Error %d requesting %s" % (status, address))


def _short_hash(data, length):
    return binascii.hexlify(hashlib.sha256(data).digest()).decode()[:length]


def _has(path, short_hash):
    """Whether a file is there already, with this hash."""
    try:
        with open(path, "rb") as f:
            return _short_hash(f.read(), len(short_hash)) == short_hash
    except OSError:
        return False


class _Installation:
    """Gathers files in memory, and writes them when all have come."""

    def __init__(self, index, target):
        self.index = index
        self.target = target
        self.files = {}
        self.packages = set()

    def add(self, package, version):
        if (package, version) in self.packages:
            return
        self.packages.add((package, version))
        if not package.startswith(_SCHEMES) and not package.endswith(".json"):
            version = version or "latest"
            print(
                "Installing %s (%s) from %s to %s"
                % (package, version, self.index, self.target)
            )
            url = "%s/package/py/%s/%s.json" % (self.index, package, version)
            return self._add_description(url, None, "Package")
        for host in _HOSTS:
            parts = package[len(host) :].split("/")
            if package.startswith(host) and (len(parts) < 2 or not all(parts[:2])):
                raise MipError("wanted %sOWNER/REPOSITORY" % host)
        if package.endswith(".py"):
            print("Downloading %s to %s" % (package, self.target))
            return self._add_file(package.split("/")[-1], package, version)
        if package.endswith(".mpy"):
            raise MipError("%s: Krait runs source, not .mpy files" % package)
        if not package.endswith(".json"):
            package = package.rstrip("/") + "/package.json"
        print("Installing %s to %s" % (package, self.target))
        self._add_description(package, version, "Package")

    def _add_description(self, url, version, what):
        try:
            description = json.loads(_read(url, version, what))
            hashes = description.get("hashes", ())
            urls = description.get("urls", ())
            deps = description.get("deps", ())
        except (ValueError, AttributeError):
            raise MipError("%s does not describe a package" % url)
        for path, short_hash in hashes:
            self._add_hashed(path, short_hash)
        base = url.rpartition("/")[0]
        for path, source in urls:
            if base and not source.startswith(_SCHEMES):
                source = base + "/" + source
            self._add_file(path, source, version)
        for name, wanted in deps:
            self.add(name, wanted)

    def _add_hashed(self, path, short_hash):
        destination = self._destination(path)
        if _has(destination, short_hash):
            print("Exists:", destination)
            return
        url = "%s/file/%s/%s" % (self.index, short_hash[:2], short_hash)
        print("Copying:", destination)
        data = _read(url, None, "File")
        if len(short_hash) < 8 or _short_hash(data, len(short_hash)) != short_hash:
            raise MipError("%s is damaged: its hash is not %s" % (url, short_hash))
        self.files[destination] = data

    def _add_file(self, path, url, version):
        destination = self._destination(path)
        print("Copying:", destination)
        self.files[destination] = _read(url, version, "File")

    def _destination(self, path):
        if path.startswith("/") or ".." in path.split("/"):
            raise MipError("%s would be outside of %s" % (path, self.target))
        return self.target + "/" + path

    def write(self):
        """Writes all files under other names first, so that no half of one is left."""
        made = []
        parts = []
        try:
            for path, data in self.files.items():
                _make_folders(path.rpartition("/")[0], made)
                parts.append(path + _PART)
                with open(path + _PART, "wb") as f:
                    f.write(data)
            for path in self.files:
                os.rename(path + _PART, path)
                parts.remove(path + _PART)
                made.clear()
        except OSError as e:
            raise MipError("Cannot write to %s: %s" % (self.target, e))
        finally:
            for path in parts:
                _quietly(os.remove, path)
            if parts:
                for folder in reversed(made):
                    _quietly(os.rmdir, folder)


def _make_folders(path, made):
    """Makes a folder and those on the way; made gets the new ones."""
    if not path:
        return
    try:
        os.stat(path)
    except OSError:
        _make_folders(path.rpartition("/")[0], made)
        os.mkdir(path)
        made.append(path)


def _quietly(f, path):
    try:
        f(path)
    except OSError:
        pass


def _library_folder():
    for path in sys.path:
        if not path.startswith("/rom") and path.endswith("/lib"):
            return path
    raise MipError("No folder of sys.path ends in /lib: which target?")


def _install(package, index=None, target=None, version=None):
    target = (target or _library_folder()).rstrip("/")
    installation = _Installation((index or _INDEX).rstrip("/"), target)
    installation.add(package, version)
    installation.write()


def install(package, index=None, target=None, version=None, mpy=True):
    """Installs a package into target, by default the first `/lib` folder of sys.path."""
    try:
        _install(package, index, target, version)
    except MipError as e:
        print(e)
        print("Nothing was installed")
    else:
        print("Done")


def _main(args):
    from argparse import ArgumentParser

    parser = ArgumentParser(
        prog="krait mip", description="Installs packages of MicroPython."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("install", help="install packages")
    command.add_argument(
        "package",
        nargs="+",
        help="NAME, NAME@VERSION, github:OWNER/REPOSITORY[/PATH][@BRANCH], or a URL",
    )
    command.add_argument("--index", help="another index: http, https or file URL")
    command.add_argument("--target", help="the folder instead of ~/.micropython/lib")
    arguments = parser.parse_args(args)
    for name in arguments.package:
        package, _, version = name.partition("@")
        try:
            _install(package, arguments.index, arguments.target, version or None)
        except MipError as e:
            print("krait mip: %s: %s" % (name, e), file=sys.stderr)
            return 1
        print("Done")
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
