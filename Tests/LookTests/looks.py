"""Pages in a real browser: at three widths, light and dark, and with letters of twice the size."""

import csv
import re
import subprocess
from multiprocessing import Pool
from pathlib import Path
from tempfile import NamedTemporaryFile

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import sync_playwright

from site_folder import Site

HERE = Path(__file__).parent
# Milliseconds after which a page comes no more, however much else the machine does.
PATIENCE = 120_000
SIZES = [(360, 740), (768, 1024), (1280, 900)]

# What axe finds against its rules.
VIOLATIONS = """() => axe.run(document, {resultTypes: ['violations']}).then(found =>
  found.violations.map(rule => `${rule.id}: ${rule.help} (${rule.nodes[0].html.slice(0, 120)})`))"""

# How far the page goes beyond the window, and what goes furthest.
OVERFLOW = """() => {
  const root = document.scrollingElement, more = root.scrollWidth - root.clientWidth;
  if (more <= 0) return null;
  let widest = null, right = 0;
  for (const element of document.body.querySelectorAll('*')) {
    let scrolls = false;
    for (let up = element.parentElement; up; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== 'visible') { scrolls = true; break; }
    const edge = element.getBoundingClientRect().right;
    if (!scrolls && edge > right) { right = edge; widest = element; }
  }
  return `${more} px${widest ? ' by ' + widest.tagName.toLowerCase() + '.' + widest.className : ''}`;
}"""

# The pages of the main menu that nobody can get to: no link to them, in the row or behind "Menu", is
# shown, inside the window, and under nothing else.
UNREACHABLE = """() => {
  const menu = document.querySelector('nav[aria-label="Menu utama"], header nav, nav.menu');
  if (!menu) return [];
  for (const fold of document.querySelectorAll('header details')) fold.open = true;
  const wanted = new Map(), reached = new Set();
  for (const link of menu.querySelectorAll('a')) {
    wanted.set(link.href, link.textContent);
    if (!link.getBoundingClientRect().width) continue;
    link.scrollIntoView({block: 'nearest', inline: 'center'});
    const box = link.getBoundingClientRect();
    const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (found && (link === found || link.contains(found))) reached.add(link.href);
  }
  for (const fold of document.querySelectorAll('header details')) fold.open = false;
  return [...wanted].filter(([href]) => !reached.has(href)).map(([, text]) => text);
}"""

# The last link of the menu, scrolled into view, to compare its picture with and without the fade.
LAST_LINK = """() => {
  const links = [...document.querySelectorAll('nav.menu > a')]
    .filter(link => link.getBoundingClientRect().width);
  if (!links.length) return null;
  const link = links[links.length - 1];
  link.parentElement.scrollLeft = 1e6;
  scrollTo(0, 0);
  const box = link.getBoundingClientRect();
  return {x: box.x, y: box.y, width: box.width, height: box.height};
}"""
NO_FADE = "document.styleSheets[0].insertRule('.menu::after{visibility:hidden!important}', 0)"

# What a thumb can hardly hit: less than 24 pixels high or wide (WCAG 2.5.8). Links inside a sentence
# are let off, as there; one whose row can be pressed is as large as the row.
TARGETS = """() => {
  const small = [];
  for (const target of document.querySelectorAll('a, button, summary, input:not([type=checkbox])')) {
    if (target.closest('.lewati')) continue;
    let boxes = [target, ...target.children].map(part => part.getBoundingClientRect());
    const row = target.closest('li, .kartu, .nama, p');
    const cover = getComputedStyle(target, '::after');
    if (row && cover.position === 'absolute' && cover.inset === '0px')
      boxes.push(row.getBoundingClientRect());
    if (!boxes[0].width) continue;
    // What is hidden is hit by its label.
    for (const label of target.labels || []) boxes.push(label.getBoundingClientRect());
    const text = target.parentElement.innerText || '', own = target.innerText || '';
    if (getComputedStyle(target).display === 'inline' && text.trim().length > own.trim().length + 2)
      continue;
    const width = Math.max(...boxes.map(box => box.width));
    const height = Math.max(...boxes.map(box => box.height));
    if (width < 23.5 || height < 23.5)
      small.push(`${own.trim()} (${Math.round(width)} x ${Math.round(height)})`);
  }
  return small;
}"""

# What browsers of cheap telephones before 2023 make of the page: they leave rules with :has out.
WITHOUT_HAS = """() => {
  const strip = rules => {
    for (let index = rules.cssRules.length - 1; index >= 0; index--) {
      const rule = rules.cssRules[index];
      if (rule.selectorText && rule.selectorText.includes(':has(')) rules.deleteRule(index);
      else if (rule.cssRules && rule.cssRules.length) strip(rule);
    }
  };
  for (const sheet of document.styleSheets) strip(sheet);
}"""

# Headings that something else lies over.
COVERED = """() => [...document.querySelectorAll('h1, h2, .nama')].filter(heading => {
  heading.scrollIntoView({block: 'center'});
  const text = document.createRange();
  text.selectNodeContents(heading);
  const box = text.getClientRects()[0];
  if (!box || !box.width || heading.classList.contains('sr')) return false;
  const found = document.elementFromPoint(box.x + Math.min(box.width, 40) / 2, box.y + box.height / 2);
  return !found || !(heading === found || heading.contains(found) || found.contains(heading));
}).map(heading => heading.innerText)"""

TOP = """(what) => {
  const main = document.querySelector('main');
  let found = null;
  if (what.startsWith('text:')) {
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walk.nextNode() && !found)
      if (walk.currentNode.data.includes(what.slice(5))) found = walk.currentNode.parentElement;
  } else found = document.querySelector(what);
  return found ? Math.round(found.getBoundingClientRect().top + scrollY) : null;
}"""


# What is made for paper and for a screen on a wall, after its site's address.
SHEET = re.compile(r"(?:buletin|tahun)/|(?:poster|papan)\.html")
# Pixels of an A4 page across, without its margins: the index prints tables on the long side.
PAPER = 1047
CUT_TABLES = """() => [...document.querySelectorAll('.tabel')]
  .filter(box => box.getBoundingClientRect().width)
  .filter(box => box.querySelector('table').getBoundingClientRect().width
    > box.getBoundingClientRect().width + 1)
  .map(box => box.getAttribute('aria-label'))"""


def bounds(kind, theme=""):
    """Of a theme that shows something else first its own, else what holds for all."""
    with open(HERE / "bounds.csv", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == kind]
    own = [row for row in rows if row["theme"] == theme]
    return own or [row for row in rows if not row["theme"]]


class Look:
    """One page of one kind, and what is wrong with it."""

    def __init__(self, site, browser, kind, name):
        self.site, self.kind, self.name = site, kind, name
        self.failures = []
        # A worker would ask the host by itself; Tests/WritingTests look at it.
        self.context = browser.new_context(
            viewport={"width": 360, "height": 740}, service_workers="block")
        self.page = self.context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.page.route("**/*", self.answer)
        self.page.on("console", self.console)
        self.page.on("pageerror", lambda error: self.fail("console", "", str(error)))

    def fail(self, check, size, text):
        self.failures.append((check, self.kind, size, self.name, text))

    def console(self, message):
        if message.type == "error":
            self.fail("console", "", message.text)

    def answer(self, route):
        """What the host would send; nothing is asked of anybody else."""
        url = route.request.url
        file = self.site.file(url)
        if file is None:
            self.fail("request", "", f"asks for {url}, which is not in the folder")
            route.abort()
        else:
            route.fulfill(body=file.read_bytes(), content_type=self.site.media_type(file))

    def open(self):
        self.page.goto(self.site.home + self.name, wait_until="load")
        self.page.evaluate(AXE_SCRIPT)

    def run(self):
        self.open()
        for row in bounds(self.kind):
            self.check_position(row)
        for width, height in SIZES:
            self.page.set_viewport_size({"width": width, "height": height})
            for scheme in ("light", "dark"):
                self.page.emulate_media(color_scheme=scheme)
                size = f"{width} {scheme}"
                if scheme == "light":
                    self.check_width(size)
                    self.check_menu(size)
                # Between the two nothing has another colour or is hidden.
                if width != 768:
                    self.check_rules(size)
        self.page.set_viewport_size({"width": 360, "height": 740})
        for target in self.page.evaluate(TARGETS):
            self.fail("target", "360", f"hard to hit: {target}")
        self.check_code()
        self.check_paper()
        self.page.evaluate("document.documentElement.style.fontSize = '200%'")
        self.check_width("360 text 200 %")
        self.check_old_browser()
        self.context.close()
        return self.failures

    def check_old_browser(self):
        self.page.evaluate("document.documentElement.style.fontSize = ''")
        self.page.evaluate(WITHOUT_HAS)
        for width, height in (SIZES[0], SIZES[-1]):
            size = f"{width} without :has"
            self.page.set_viewport_size({"width": width, "height": height})
            self.check_width(size)
            for link in self.page.evaluate(UNREACHABLE):
                self.fail("menu", size, f"nobody can press {link!r} in the menu")
            for heading in self.page.evaluate(COVERED):
                self.fail("covered", size, f"something lies over {heading!r}")

    def check_paper(self):
        """Tables are whole on A4 paper; a bulletin, a poster and a year are one sheet."""
        self.page.emulate_media(media="print")
        for scheme in ("light", "dark"):
            self.page.emulate_media(color_scheme=scheme)
            self.page.set_viewport_size({"width": PAPER, "height": 740})
            for table in self.page.evaluate(CUT_TABLES):
                self.fail("paper", scheme, f"a column of {table!r} is cut off")
        if SHEET.search(self.name) and "papan" not in self.name:
            sheets = self.page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n")
            if sheets != 1:
                self.fail("paper", "", f"takes {sheets} sheets")
        self.page.emulate_media(media="screen", color_scheme="light")
        self.page.set_viewport_size({"width": 360, "height": 740})

    def check_code(self):
        """A telephone's camera finds the site from the screen and from paper."""
        picture = self.page.query_selector("img[src*='/kode.']")
        if not picture:
            return
        with NamedTemporaryFile(suffix=".png") as file:
            picture.screenshot(path=file.name)
            read = subprocess.run(
                ["zbarimg", "--quiet", "--raw", file.name], capture_output=True, text=True)
        home = self.site.home + SHEET.split(self.name)[0]
        if read.stdout.strip() != home:
            self.fail("code", "360", f"the code says {read.stdout.strip()!r}, not {home}")

    def check_position(self, row):
        top = self.page.evaluate(TOP, row["what"])
        if top is None:
            self.fail("position", "360", f"nothing is {row['what']}")
        elif top > int(row["most"]):
            self.fail("position", "360", f"{row['what']} stands at {top}, not above {row['most']}")

    def check_width(self, size):
        more = self.page.evaluate(OVERFLOW)
        if more:
            self.fail("sideways", size, f"scrolls sideways {more}")

    def check_menu(self, size):
        for link in self.page.evaluate(UNREACHABLE):
            self.fail("menu", size, f"nobody can press {link!r} in the menu")
        box = self.page.evaluate(LAST_LINK)
        if not box:
            return
        covered = self.page.screenshot(clip=box)
        self.page.evaluate(NO_FADE)
        if covered != self.page.screenshot(clip=box):
            self.fail("menu", size, "the fade covers the last link of the menu")
        self.page.evaluate("document.styleSheets[0].deleteRule(0)")

    def check_rules(self, size):
        for violation in self.page.evaluate(VIOLATIONS):
            self.fail("axe", size, violation)


def _part(arguments):
    folder, chromium, pages = arguments
    failures = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        for kind, name in pages:
            failures += Look(Site(folder), browser, kind, name).run()
        browser.close()
    return failures


def failures(folder, chromium, jobs):
    """All that is wrong: (check, kind, size, page, what)."""
    kinds = Site(folder).kinds()
    with Pool(jobs) as pool:
        parts = pool.map(_part, [(folder, chromium, kinds[n::jobs]) for n in range(jobs)])
    return len(kinds), sorted(failure for part in parts for failure in part)
