#!/usr/bin/env python3
"""Compares the pictures of two builds:

    packaging/ssim.py LEFT RIGHT NAMES

LEFT and RIGHT are folders, NAMES a file with a picture's path below them a line. Each pair has to have
one format and one size, and a structural similarity (SSIM) of at least 0.95, on grey, over windows of
8 x 8 pixels. What draws the eye in a photo each version of libvips finds for itself, so share pictures
that were cropped elsewhere are only counted.

Source: Wang, Bovik, Sheikh, Simoncelli, "Image quality assessment" (IEEE TIP 13-4, 2004).
Needs numpy and Pillow.
"""

import pathlib
import sys

import numpy
from PIL import Image

LEAST = 0.95
WINDOW = 8
C1, C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2


def means(values):
    """The mean of each window of WINDOW x WINDOW."""
    sums = numpy.cumsum(numpy.cumsum(values, axis=0), axis=1)
    sums = numpy.pad(sums, ((1, 0), (1, 0)))
    n = WINDOW
    whole = sums[n:, n:] - sums[:-n, n:] - sums[n:, :-n] + sums[:-n, :-n]
    return whole / (n * n)


def grey(picture):
    """Light as numbers from 0 to 255, on black where the picture is transparent."""
    flat = Image.new("RGBA", picture.size, (0, 0, 0, 255))
    flat.alpha_composite(picture.convert("RGBA"))
    return numpy.asarray(flat.convert("L"), dtype=numpy.float64)


def ssim(left, right):
    """How alike two pictures of one size are: 1 if they are the same."""
    a, b = grey(left), grey(right)
    if min(a.shape) < WINDOW:
        return 1.0 - abs(a - b).mean() / 255
    ma, mb = means(a), means(b)
    va, vb, ab = means(a * a) - ma * ma, means(b * b) - mb * mb, means(a * b) - ma * mb
    top = (2 * ma * mb + C1) * (2 * ab + C2)
    return float((top / ((ma * ma + mb * mb + C1) * (va + vb + C2))).mean())


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    left, right, names = map(pathlib.Path, sys.argv[1:])
    count = same = moved = 0
    worst, which = 1.0, ""
    for name in filter(None, names.read_text().split("\n")):
        count += 1
        if (left / name).read_bytes() == (right / name).read_bytes():
            same += 1
            continue
        with Image.open(left / name) as one, Image.open(right / name) as other:
            if (one.format, one.size) != (other.format, other.size):
                sys.exit(f"{name}: {one.format} {one.size} and {other.format} {other.size}")
            found = ssim(one, other)
        if found < LEAST and name.endswith("-1200x630.jpg"):
            moved += 1
        elif found < LEAST:
            sys.exit(f"{name}: SSIM {found:.4f}")
        elif found < worst:
            worst, which = found, f" ({name})"
    print(
        f"{count} pictures, {same} the same bytes, {moved} cropped elsewhere,"
        f" lowest SSIM of the others {worst:.4f}{which}"
    )


main()
