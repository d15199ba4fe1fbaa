#!/usr/bin/env python3
"""Makes a wheel for PyPI of what is installed:

    packaging/wheel.py PREFIX VERSION FOLDER

pip puts `data` into the virtual environment's own folders, so that the program finds share/kim beside
its bin as everywhere else. The bytes follow from the files and from SOURCE_DATE_EPOCH.
"""

import base64
import hashlib
import os
import pathlib
import re
import sys
import time
import zipfile

NAME = "kim_situs"
SUMMARY = "Builds the websites of Indonesian village communities (KIM) from a folder of Markdown."
DESCRIPTION = """# kim

`kim` builds the websites of Indonesian village communities (KIM, Komunitas Informasi Masyarakat) and
their index from a folder of Markdown files.

    pip install kim-situs
    kim init --wilayah "Musi Banyuasin"
    kim build

It runs on Linux on x86-64 with glibc {glibc} or newer. Photos need the libvips tools and a font
(Debian, Ubuntu: `sudo apt install libvips-tools fonts-dejavu-core`); without them all but the
photos is built.
"""


def glibc(program):
    """The newest version of glibc that a program needs, as its symbols say it."""
    minors = [int(minor) for minor in re.findall(rb"GLIBC_2\.(\d+)\b", program)]
    return max(minors)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    prefix, version, folder = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    minor = glibc((prefix / "bin/kim").read_bytes())
    tag = f"py3-none-manylinux_2_{minor}_x86_64"
    moment = time.gmtime(max(int(os.environ["SOURCE_DATE_EPOCH"]), 315532800))[:6]
    entries = {f"{NAME}-{version}.data/scripts/kim": prefix / "bin/kim"}
    for file in prefix.glob("share/**/*"):
        if file.is_file():
            path = file.relative_to(prefix).as_posix()
            entries[f"{NAME}-{version}.data/data/{path}"] = file
    contents = {path: file.read_bytes() for path, file in entries.items()}
    information = f"{NAME}-{version}.dist-info"
    contents[f"{information}/METADATA"] = (
        f"Metadata-Version: 2.1\nName: kim-situs\nVersion: {version}\nSummary: {SUMMARY}\n"
        "License: MIT\nRequires-Python: >=3.8\n"
        "Classifier: License :: OSI Approved :: MIT License\n"
        "Classifier: Natural Language :: Indonesian\n"
        "Classifier: Operating System :: POSIX :: Linux\n"
        "Description-Content-Type: text/markdown\n\n" + DESCRIPTION.format(glibc=f"2.{minor}")
    ).encode()
    contents[f"{information}/WHEEL"] = (
        f"Wheel-Version: 1.0\nGenerator: kim\nRoot-Is-Purelib: false\nTag: {tag}\n"
    ).encode()
    contents[f"{information}/licenses/copyright"] = (
        prefix / "share/doc/kim/copyright"
    ).read_bytes()
    record = f"{information}/RECORD"
    lines = []
    for path in sorted(contents):
        digest = base64.urlsafe_b64encode(hashlib.sha256(contents[path]).digest())
        lines.append(f"{path},sha256={digest.rstrip(b'=').decode()},{len(contents[path])}")
    contents[record] = "\n".join([*lines, f"{record},,", ""]).encode()
    with zipfile.ZipFile(folder / f"{NAME}-{version}-{tag}.whl", "w") as wheel:
        for path in sorted(contents):
            entry = zipfile.ZipInfo(path, moment)
            mode = 0o100755 if path.endswith(".data/scripts/kim") else 0o100644
            entry.external_attr = mode << 16
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(entry, contents[path], compresslevel=9)


main()
