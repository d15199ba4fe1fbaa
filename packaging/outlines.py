#!/usr/bin/env python3
"""Makes the borders of all regencies and districts of Indonesia again, out of GeoJSON:

    packaging/outlines.py FOLDER packaging/peta.txt.xz

FOLDER has kabupaten/16.geojson and kecamatan/16.geojson, one for each province, whose features have
a `kode`. PETA-SUMBER.txt says where the borders come from. In the repository they are one compressed
file; a package has a plain one for each province, as it has region lists.

A line is a region: its code, and the rings of its border. A ring is its first point in thousandths of
a degree (east, north), and the steps from each point to the next; the last point is the first again
and left out.
"""

import json
import lzma
import pathlib
import re
import sys

CODE = re.compile(r"\d\d\.\d\d(\.\d\d)?")


def main():
    folder, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    lines = {}
    for path in sorted(folder.glob("*/*.geojson")):
        for feature in json.loads(path.read_text())["features"]:
            code, shape = feature["properties"]["kode"], feature["geometry"]
            if not CODE.fullmatch(code) or code in lines:
                sys.exit(f"{path}: not a region, or one that is there already: {code!r}")
            polygons = shape["coordinates"]
            if shape["type"] == "Polygon":
                polygons = [polygons]
            elif shape["type"] != "MultiPolygon":
                sys.exit(f"{path}: {code} is a {shape['type']}")
            lines[code] = ";".join(ring(points) for polygon in polygons for points in polygon)
    text = "".join(f"{code} {lines[code]}\n" for code in sorted(lines))
    target.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    print(f"{len(lines)} regions, {len(text)} bytes, {target.stat().st_size} compressed")


def ring(points):
    whole = [(round(east * 1000), round(north * 1000)) for east, north in points]
    if whole[0] == whole[-1]:
        whole.pop()
    numbers = list(whole[0])
    for (east, north), (next_east, next_north) in zip(whole, whole[1:]):
        numbers += [next_east - east, next_north - north]
    return " ".join(map(str, numbers))


if __name__ == "__main__":
    main()
