"""Each kind of page in each theme but the standard one, which looks.py looks at in full.

At 360 pixels, light and dark by turns; every fifth kind, another fifth in each theme, also at 1280
pixels, on paper and in a browser that does not know :has.
"""

from multiprocessing import Pool
from pathlib import Path

from playwright.sync_api import sync_playwright

import looks
import nu
import weights
from site_folder import Site

STANDARD = "nusantara"
SAMPLE = 5


class ThemeLook(looks.Look):
    """One page of one kind in one theme, and what is wrong with it."""

    def __init__(self, site, browser, kind, name, theme):
        super().__init__(site, browser, kind, name)
        self.theme = theme

    def fail(self, check, size, text):
        self.failures.append((check, self.kind, size, f"{self.theme}/{self.name}", text))

    def check_menu(self, size):
        """That each entry can be pressed: no theme has a fade over its menu."""
        for link in self.page.evaluate(looks.UNREACHABLE):
            self.fail("menu", size, f"nobody can press {link!r} in the menu")

    def run_small(self, scheme):
        self.open()
        for row in looks.bounds(self.kind, self.theme):
            self.check_position(row)
        self.page.emulate_media(color_scheme=scheme)
        size = f"360 {scheme}"
        self.check_width(size)
        self.check_menu(size)
        self.check_rules(size)
        for target in self.page.evaluate(looks.TARGETS):
            self.fail("target", "360", f"hard to hit: {target}")
        self.check_paper()
        return self

    def run_large(self, scheme):
        self.page.set_viewport_size({"width": 1280, "height": 900})
        self.page.emulate_media(color_scheme=scheme)
        size = f"1280 {scheme}"
        self.check_width(size)
        self.check_menu(size)
        self.check_rules(size)
        self.page.set_viewport_size({"width": 360, "height": 740})
        self.page.evaluate("document.documentElement.style.fontSize = '200%'")
        self.check_width("360 text 200 %")
        self.check_old_browser()
        return self


def _part(arguments):
    gallery, chromium, pages = arguments
    failures = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        for number, theme, kind, name in pages:
            look = ThemeLook(Site(Path(gallery) / theme), browser, kind, name, theme)
            schemes = ("light", "dark") if number % 2 else ("dark", "light")
            look.run_small(schemes[0])
            if number % SAMPLE == 0:
                look.run_large(schemes[1])
            look.context.close()
            failures += look.failures
        browser.close()
    return failures


def failures(gallery, chromium, java, jobs):
    """All that is wrong: (check, kind, size, page, what), after the number of pages looked at."""
    pages, found = [], []
    themes = sorted(path.name for path in Path(gallery).iterdir() if (path / "kim.html").exists())
    for shift, theme in enumerate(theme for theme in themes if theme != STANDARD):
        site = Site(Path(gallery) / theme)
        kinds = site.kinds()
        pages += [(number + shift, theme, kind, name) for number, (kind, name) in enumerate(kinds)]
        names = [name for _, name in kinds]
        for check, kind, size, page, text in (
                nu.failures(site, java, names) + weights.failures(site, names)):
            found.append((check, kind, size, f"{theme}/{page}", text))
    with Pool(jobs) as pool:
        parts = pool.map(_part, [(gallery, chromium, pages[n::jobs]) for n in range(jobs)])
    return len(pages), found + sorted(failure for part in parts for failure in part)
