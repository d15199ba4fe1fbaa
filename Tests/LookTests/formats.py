"""What machines read of the site, through libraries that others use for it."""

import importlib.util
import json
import re
from datetime import date, datetime
from pathlib import Path

import feedparser
import icalendar
from lxml import etree, html

from site_folder import Site

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# The protocol's limits for one file.
SITEMAP_PAGES, SITEMAP_BYTES, ADDRESS_LENGTH = 50_000, 52_428_800, 2_048
# What search engines ask of each type.
REQUIRED = {
    "NewsArticle": ["headline", "image", "datePublished", "author"],
    "Event": ["name", "startDate", "location", "description", "image"],
    "ClaimReview": ["claimReviewed", "url", "author", "reviewRating"],
    "Product": ["name", "image", "description"],
    "TouristAttraction": ["name", "address", "description"],
    "GovernmentService": ["name", "provider", "description"],
    "Organization": ["name"],
    "Person": ["name"],
    "WebSite": ["name", "url"],
    "BreadcrumbList": ["itemListElement"],
    "ItemList": ["itemListElement"],
    "Dataset": ["name", "description", "distribution"],
}
HOURS = re.compile(r"(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))? \d\d:\d\d-\d\d:\d\d")
CARD_BYTES = 25_000


class Formats:
    def __init__(self, folder, day):
        self.site, self.day = Site(folder), day
        self.found = []
        # A package that others check sitemaps with brings the protocol's schemas; it is not run.
        package = importlib.util.find_spec("sitemap_verify").submodule_search_locations[0]
        self.schemas = {
            SITEMAP + root: etree.XMLSchema(file=str(Path(package) / "schemas" / file))
            for root, file in (("urlset", "sitemap.xsd"), ("sitemapindex", "siteindex.xsd"))
        }

    def fail(self, path, text):
        self.found.append(("format", "", "", path.relative_to(self.site.folder).as_posix(), text))

    def failures(self):
        counts = {"feeds": 0, "sitemaps": 0, "calendars": 0, "descriptions": 0, "cards": 0}
        for path in sorted(self.site.folder.rglob("*.xml")):
            root = etree.parse(path).getroot()
            if root.tag.startswith(SITEMAP):
                self.sitemap(path, root)
                counts["sitemaps"] += 1
            else:
                self.feed(path)
                counts["feeds"] += 1
        for path in sorted(self.site.folder.rglob("feed.json")):
            self.json_feed(path)
            counts["feeds"] += 1
        for path in sorted(self.site.folder.rglob("*.ics")):
            self.calendar(path)
            counts["calendars"] += 1
        for path in sorted(self.site.folder.rglob("foto/kartu.*")):
            if path.stat().st_size > CARD_BYTES:
                self.fail(path, f"a share card of {path.stat().st_size} bytes")
            counts["cards"] += 1
        for path in self.site.pages():
            counts["descriptions"] += self.page(path)
        return counts, self.found

    def leads_nowhere(self, path, url):
        if url.startswith(self.site.home) and self.site.file(url.split("#")[0]) is None:
            self.fail(path, f"leads to {url}, which is not there")

    # Feeds

    def feed(self, path):
        feed = feedparser.parse(path.read_bytes())
        if feed.bozo:
            self.fail(path, f"feedparser says: {feed.bozo_exception}")
        for key in ("id", "title", "updated", "icon", "logo"):
            if not feed.feed.get(key):
                self.fail(path, f"the feed has no {key}")
        if len({entry.id for entry in feed.entries}) < len(feed.entries):
            self.fail(path, "two entries have one id")
        for entry in feed.entries:
            if not (entry.get("title") and entry.get("updated_parsed") and entry.get("author")):
                self.fail(path, f"an entry lacks title, author or day: {entry.get('id')}")
            for link in entry.links:
                self.leads_nowhere(path, link.href)
            for content in entry.get("content", []):
                for _, _, url, _ in html.fromstring(content.value or "<p/>").iterlinks():
                    if ":" not in url:
                        self.fail(path, f"a relative address: {url}")
                    self.leads_nowhere(path, url)

    def json_feed(self, path):
        feed = json.loads(path.read_text())
        if feed.get("version") != "https://jsonfeed.org/version/1.1" or not feed.get("title"):
            self.fail(path, "no JSON Feed 1.1")
        for item in feed["items"]:
            if not item.get("id") or not (item.get("content_text") or item.get("content_html")):
                self.fail(path, f"an item lacks id or content: {item.get('url')}")

    # Sitemaps

    def sitemap(self, path, root):
        schema = self.schemas.get(root.tag)
        if schema is None:
            return self.fail(path, f"begins with {root.tag}")
        if not schema.validate(root):
            self.fail(path, f"is no sitemap: {schema.error_log.last_error}")
        if len(root) > SITEMAP_PAGES or path.stat().st_size > SITEMAP_BYTES:
            self.fail(path, "is larger than the protocol allows")
        addresses = [entry[0].text for entry in root if len(entry)]
        if len(set(addresses)) < len(addresses):
            self.fail(path, "names a page twice")
        folder = self.site.home + path.parent.relative_to(self.site.folder).as_posix() + "/"
        folder = folder.removesuffix("./")
        for address in addresses:
            own = not address.startswith(self.site.home) or address.startswith(folder)
            if not own or len(address) >= ADDRESS_LENGTH:
                self.fail(path, f"may not name {address}")
        for entry in root:
            names = [child.tag.removeprefix(SITEMAP) for child in entry]
            if names not in (["loc"], ["loc", "lastmod"]):
                self.fail(path, f"an entry of {names}")
                continue
            self.leads_nowhere(path, entry[0].text)
            if len(names) > 1 and date.fromisoformat(entry[1].text) > self.day:
                self.fail(path, f"{entry[0].text} changes on {entry[1].text}, which is to come")

    # Calendars

    def calendar(self, path):
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        for event in calendar.walk("VEVENT"):
            name = event.get("SUMMARY")
            if "DTEND" not in event or event.decoded("DTEND") <= event.decoded("DTSTART"):
                self.fail(path, f"{name} lasts no time")
            if event.decoded("DTSTAMP").date() > self.day:
                self.fail(path, f"{name} was written in the future")

    # Pages

    def page(self, path):
        text = path.read_text()
        if re.search(r'<body class="(?:poster|papan|lembar)', text):
            # For paper and walls: nobody sends links to them.
            return 0
        image = re.search(r'property="og:image" content="([^"]+)"', text)
        if image is None:
            self.fail(path, "no og:image")
        else:
            self.leads_nowhere(path, image[1])
        if f'<link rel="icon"' not in text or not re.search(r'name="?theme-color', text):
            self.fail(path, "no icon or no colour")
        documents = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
        for document in documents:
            for item in objects(json.loads(document)):
                self.describe(path, item)
        return len(documents)

    def describe(self, path, item):
        kind = item.get("@type")
        missing = [key for key in REQUIRED.get(kind, []) if not item.get(key)]
        if missing:
            self.fail(path, f"{kind} without {', '.join(missing)}")
        for key in ("url", "image", "item", "contentUrl"):
            if isinstance(item.get(key), str):
                if not item[key].startswith("https://"):
                    self.fail(path, f"{key} of {kind} is not absolute")
                self.leads_nowhere(path, item[key])
        hours = item.get("openingHours")
        if hours and not HOURS.fullmatch(hours):
            self.fail(path, f"hours that no machine reads: {hours}")
        if item.get("endDate") and instant(item["endDate"]) < instant(item["startDate"]):
            self.fail(path, "an event that ends before it begins")


def instant(text):
    """The first moment of a day, in the zone that nothing is said of; days compare as days."""
    return datetime.fromisoformat(text).replace(tzinfo=None)


def objects(value):
    if isinstance(value, list):
        return [item for part in value for item in objects(part)]
    if not isinstance(value, dict):
        return []
    inner = [item for part in value.values() for item in objects(part)]
    return ([value] if "@type" in value else []) + inner
