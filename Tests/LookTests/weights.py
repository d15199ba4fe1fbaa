"""What pages weigh beside what people wrote on them."""

from lxml import html

# Of a post: what its writer wrote, in the text and around it, and other posts that are urgent.
WRITTEN = [
    "e-content", "sisi", "pokok", "perlu", "blok", "galeri", "lead", "p-name", "siaga",
]
PARTS = "|".join(
    [f"//*[contains(concat(' ', @class, ' '), ' {name} ')]" for name in WRITTEN]
    + ["//figcaption", "//footer[@class='akhir']/section[not(@class='terkait')]"])
FRAME_BYTES, STYLE_BYTES, SCRIPT_BYTES = 6 * 1024, 20 * 1024, 5 * 1024
# The search and the writing page have budgets of their own.
OWN_BUDGET = ("cari", "tulis")


def failures(site, names=None):
    """All that is too heavy, of all pages or of some."""
    found, frames = [], []
    for path in site.pages() if names is None else [site.folder / name for name in names]:
        name = path.relative_to(site.folder).as_posix()
        if path.name.startswith(OWN_BUDGET):
            continue
        page = html.parse(str(path), html.HTMLParser(encoding="utf-8")).getroot()
        for what, most, files in (
                ("styles", STYLE_BYTES, page.xpath("//link[@rel='stylesheet']/@href")),
                ("scripts", SCRIPT_BYTES, page.xpath("//script/@src"))):
            weight = sum((path.parent / file).stat().st_size for file in files if "://" not in file)
            if weight > most:
                found.append(("weight", "", "", name, f"{what} of {weight} bytes, at most {most}"))
        if page.xpath("//meta[@property='article:published_time']"):
            frames.append(frame(path, page))
            if frames[-1] > FRAME_BYTES:
                text = f"{frames[-1]} bytes around what was written, at most {FRAME_BYTES}"
                found.append(("weight", "", "", name, text))
    frames.sort()
    print(f"{len(frames)} posts, {frames[len(frames) // 2]} bytes around the text of the middle one, "
          f"{frames[-1]} of the heaviest", flush=True)
    return found


def frame(path, page):
    written = 0
    parts = page.xpath(PARTS)
    for part in parts:
        if any(outer in parts for outer in part.iterancestors()):
            continue
        # These elements are written without an end, and told with one.
        ends = 5 * len(part.xpath(".//dt|.//dd"))
        written += len(html.tostring(part, encoding="utf-8", with_tail=False)) - ends
    return path.stat().st_size - written
