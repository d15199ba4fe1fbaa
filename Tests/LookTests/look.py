"""Looks at a built sample: look.py GALLERY DAY LONG, where GALLERY has it once in each theme, and LONG
a KIM of long words.

Prints what is wrong, a line each; 1 if anything is.

known.csv lists what is tolerated until it is mended; a line there that nothing fits any more is told.
"""

import csv
import os
import shutil
import sys
import time
from datetime import date
from pathlib import Path

import formats
import long_words
import looks
import nu
import themes
import weights
from site_folder import Site


def main():
    gallery, day, long = sys.argv[1], date.fromisoformat(sys.argv[2]), sys.argv[3]
    folder = str(Path(gallery) / themes.STANDARD)
    begin = time.monotonic()
    counts, found = formats.Formats(folder, day).failures()
    print(", ".join(f"{count} {name}" for name, count in counts.items()), flush=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    java = shutil.which("java")
    if not (chromium and java and shutil.which("zbarimg")):
        sys.exit("chromium, java or zbarimg is missing; make test-look installs them")
    found += nu.failures(Site(folder), java) + weights.failures(Site(folder))
    jobs = max(1, min(4, os.cpu_count() or 1))
    kinds, seen = looks.failures(folder, chromium, jobs)
    found += seen + long_words.failures(long, chromium)
    start = time.monotonic()
    others, seen = themes.failures(gallery, chromium, java, jobs)
    print(f"{others} pages in other themes, {time.monotonic() - start:.0f} s", flush=True)
    found += seen
    known = tolerated()
    failures = [failure for failure in found if not any(fits(line, failure) for line in known)]
    for check, _, size, page, text in failures:
        print(f"{page}{' at ' + size if size else ''}: {text} [{check}]")
    for line in known:
        if not any(fits(line, failure) for failure in found):
            print(f"known.csv: nothing fits {line['check']}, {line['kind']}, {line['size']} any more")
    print(
        f"{kinds} kinds of pages, {len(failures)} failures, {len(found) - len(failures)} known, "
        f"{time.monotonic() - begin:.0f} s")
    sys.exit(1 if failures else 0)


def tolerated():
    with open(Path(__file__).parent / "known.csv", newline="") as file:
        return list(csv.DictReader(file))


def fits(line, failure):
    check, kind, size, _, _ = failure
    return all(
        line[key] in ("*", value)
        for key, value in (("check", check), ("kind", kind), ("size", size)))


if __name__ == "__main__":
    main()
