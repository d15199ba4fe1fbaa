"""What a writer does with a preview, one function each. `check` notes what is not as it should be."""

import os
import signal
import time

from axe_playwright_python.sync_playwright import Axe

from preview import POST, Preview, Shell

PAGE = f"/{POST}/berita/pratinjau.html"


class Setting:
    def __init__(self, playwright, browser, kim, repository, failures):
        self.playwright, self.browser, self.kim, self.repository = playwright, browser, kim, repository
        self.failures = failures

    def check(self, isRight, words):
        if not isRight:
            self.failures.append(words)

    def preview(self, *options, **more):
        return Preview(self.kim, self.repository, *options, **more)

    def context(self, width=1280, height=900, **more):
        return self.browser.new_context(viewport={"width": width, "height": height}, **more)


def with_post(setting, *options, **more):
    preview = setting.preview(*options, **more)
    preview.write(preview.post())
    preview.wait_built()
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            preview.get(PAGE)
            return preview
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the post has no page: " + preview.output())


def first_build(setting):
    """While the first build goes on a page says so, and the site comes by itself, without a script."""
    preview = setting.preview()
    try:
        page = setting.context(java_script_enabled=False).new_page()
        page.goto(preview.address + "/")
        isEarly = page.locator("h1", has_text="Situs sedang dibangun").count() == 1
        page.locator("a[href*=kim-sekayu]").first.wait_for(state="attached", timeout=60000)
        print(f"  the page of the first build was {'shown' if isEarly else 'not needed'}")
        setting.check(isEarly or "halaman;" in preview.output() or "halaman:" in preview.output(), "a page that is not there says nothing")
    finally:
        preview.remove()


def edit_shows(setting):
    """New text within a second, at the same place; also where an editor renames, and in two browsers."""
    preview = with_post(setting)
    try:
        shells = [Shell(setting.context(), preview.address, PAGE) for _ in range(2)]
        for shell in shells:
            shell.wait_text("Alinea nomor 1 ")
        shell = shells[0]
        shell.inner("view.scrollTo(0, 1500)")
        before = shell.inner("view.scrollY")
        setting.check(before > 1000, f"scrolled to {before} only")
        times = []
        for number, renamed in enumerate([False, True, False, True, False]):
            word = f"Suntingan ke-{number} terlihat."
            preview.write(preview.post() + f"\n{word}\n", renamed=renamed)
            times.append(shell.wait_text(word))
            shell.page.wait_for_timeout(150)
            after = shell.inner("view.scrollY")
            setting.check(abs(after - before) <= 2, f"scrolled from {before} to {after}")
        shells[1].wait_text("Suntingan ke-4 terlihat.")
        # Other work of the machine is none of ours.
        isBusy = os.getloadavg()[0] > os.cpu_count()
        setting.check(isBusy or min(times) < 1, f"seconds until the edit was shown: {times}")
        print("  seconds from an edit to its text in the frame:", ", ".join(f"{each:.2f}" for each in times))
        for each in shells:
            setting.check(not each.problems, f"console: {each.problems}")
        setting.check(preview.stop() == 0, "did not end well")
    finally:
        preview.remove()


def settings_and_theme_show(setting):
    preview = with_post(setting)
    try:
        shell = Shell(setting.context(), preview.address, f"/{POST}/index.html")
        shell.wait_text("Sekayu")
        path = preview.sites / POST / "kim.yml"
        text = path.read_text()
        name = next(line for line in text.splitlines() if line.startswith("nama:"))
        path.write_text(text.replace(name, "nama: KIM Pratinjau Jaya"))
        seconds = shell.wait_text("KIM Pratinjau Jaya")
        style = preview.folder / "themes/nusantara/assets/gaya.css"
        style.write_text(style.read_text() + "\nbody{outline:7px solid red}\n")
        begin = time.monotonic()
        shell.page.wait_for_function(
            "() => { const view = document.getElementById('lembar').contentWindow;"
            " return view.document.body && view.getComputedStyle(view.document.body).outlineWidth === '7px'; }",
            timeout=20000)
        print(f"  seconds from a new kim.yml {seconds:.2f}, from a new style sheet {time.monotonic() - begin:.2f}")
    finally:
        preview.remove()


def break_and_mend(setting):
    """The messages lie over the page with file, line, excerpt and mend, and go when it is mended."""
    preview = with_post(setting)
    try:
        shell = Shell(setting.context(), preview.address, PAGE)
        shell.wait_text("Alinea nomor 1 ")
        panel = shell.page.locator("#panel")
        setting.check(not panel.is_visible(), "messages are shown where there is none")
        good = preview.post()
        preview.write(good.replace("2026-11-20", "32 Mei 2026"))
        panel.wait_for(state="visible", timeout=5000)
        words = panel.inner_text()
        for wanted in [f"sites/{POST}/berita/pratinjau.md:3:", "kesalahan:", "tanggal: 32 Mei 2026", "kim pesan "]:
            setting.check(wanted in words, f"{wanted!r} is missing in {words!r}")
        setting.check(panel.locator("mark").first.inner_text() == "32 Mei 2026", "the excerpt marks something else")
        setting.check("Alinea nomor 1 " in shell.frame().locator("body").inner_text(), "the last page is gone")
        shell.page.get_by_role("button", name="Salin jalur").first.click()
        shell.page.locator("#kabar", has_text="Disalin: sites/").wait_for(timeout=3000)
        preview.write(good + "\nSudah benar.\n")
        panel.wait_for(state="hidden", timeout=5000)
        shell.wait_text("Sudah benar.")
        setting.check(not shell.problems, f"console: {shell.problems}")
    finally:
        preview.remove()


def mend_by_click(setting):
    """A click on a message does what it asks for, with the page's token alone, and leaves all other bytes."""
    preview = with_post(setting)
    try:
        shell = Shell(setting.context(360, 740, has_touch=True), preview.address, PAGE)
        shell.wait_text("Alinea nomor 1 ")
        text = preview.post().replace("tanggal:", "penuls: Siti\ntanggal:").replace("\n", "\r\n")
        path = preview.write("")
        path.write_bytes(text.encode())
        shell.page.locator("#buka-pesan", has_text="1 peringatan").tap()
        button = shell.page.get_by_role("button", name="Perbaiki")
        button.wait_for(timeout=5000)
        button.tap()
        shell.page.locator("#isi", has_text="Tidak ada pesan").wait_for(timeout=5000)
        setting.check(path.read_bytes() == text.replace("penuls", "penulis").encode(), "other bytes are changed too")
        path.write_bytes(text.encode())
        button.wait_for(timeout=5000)
        answer = shell.page.evaluate("""async path => {
          const token = document.documentElement.dataset.token;
          const post = (body, token) => fetch("/_kim/perbaiki", {method: "POST", headers: {"X-Kim-Token": token}, body});
          const wrong = await post(path + "\\n3\\n1\\npost/misspelt-key", "0".repeat(32));
          const none = await post("sites/_provinsi/provinsi.yml\\n1\\n1\\npost/misspelt-key", token);
          return [wrong.status, none.status];
        }""", f"sites/{POST}/berita/pratinjau.md")
        setting.check(answer == [403, 409], f"a wrong token, a file without a message: {answer}")
        setting.check(not shell.problems, f"console: {shell.problems}")
    finally:
        preview.remove()


def hostile_words(setting):
    """Nothing that a writer writes is markup in the messages."""
    preview = with_post(setting)
    try:
        shell = Shell(setting.context(), preview.address, PAGE)
        shell.wait_text("Alinea nomor 1 ")
        evil = "<img src=x onerror=\"top.document.title='jebol'\"></script><script>top.document.title='jebol'</script>"
        preview.write(f"---\njudul: {evil}\ntanggal: {evil}\n{evil}: {evil}\n---\n{evil}\n", name="berita/{{token}}.md")
        shell.page.locator("#panel").wait_for(state="visible", timeout=5000)
        shell.page.wait_for_timeout(500)
        setting.check(shell.page.locator("#panel img, #panel script").count() == 0, "markup of a writer in the messages")
        setting.check("jebol" not in shell.page.title(), "a script of a writer ran")
        setting.check("onerror" in shell.page.locator("#panel").inner_text(), "the message does not quote the line")
        setting.check(not shell.problems, f"console: {shell.problems}")
    finally:
        preview.remove()


def looks(setting):
    """Widths, dark, paper and no pictures, on the page as it was built."""
    preview = with_post(setting)
    try:
        shell = Shell(setting.context(color_scheme="light"), preview.address, f"/{POST}/index.html")
        shell.wait_text("Sekayu")
        shell.page.wait_for_function(
            "() => document.getElementById('lembar').contentDocument.readyState === 'complete'")
        press = lambda name: shell.page.get_by_role("button", name=name, exact=True).click()
        ground = lambda: shell.inner("view.getComputedStyle(view.document.body).backgroundColor")
        light = ground()
        press("Gelap")
        dark = ground()
        setting.check(light != dark, f"dark looks as light: {light}")
        press("Terang")
        setting.check(ground() == light, "light looks otherwise than before")
        press("Terang")
        press("Cetak")
        setting.check(shell.inner("view.innerWidth") == 794, "paper is not as wide as A4")
        setting.check(shell.inner("view.getComputedStyle(view.document.querySelector('.menu')).display") == "none",
                      "the menu is printed")
        press("Cetak")
        setting.check(shell.inner("view.getComputedStyle(view.document.querySelector('.menu')).display") != "none",
                      "the menu did not come back")
        for name, width in [("Ponsel", 360), ("Tablet", 768), ("Komputer", 1280)]:
            press(name)
            setting.check(shell.inner("view.innerWidth") == width, f"{name} is not {width} wide")
        press("Tanpa gambar")
        setting.check(shell.inner("view.document.querySelectorAll('img[src]').length") == 0, "pictures are left")
        preview.write(preview.post() + "\nTetap polos.\n")
        shell.page.wait_for_timeout(1500)
        setting.check(shell.inner("view.document.querySelectorAll('img[src]').length") == 0, "pictures came back")
        press("Tanpa gambar")
        shell.page.wait_for_function(
            "() => { const page = document.getElementById('lembar').contentDocument;"
            " return page && page.querySelectorAll('img[src]').length > 0; }", timeout=5000)
        setting.check(not shell.problems, f"console: {shell.problems}")
    finally:
        preview.remove()


def places(setting):
    """The address follows the frame, a reload of the shell keeps it, and links to others open apart."""
    preview = with_post(setting)
    try:
        context = setting.context()
        shell = Shell(context, preview.address, "/")
        # The first page says where it is when it has come.
        shell.page.wait_for_function(
            "() => { const page = document.getElementById('lembar').contentDocument;"
            " return location.hash.startsWith('#/') && page && page.readyState === 'complete'"
            " && page.body.textContent.length > 200; }", timeout=20000)
        shell.page.evaluate(f"() => {{ location.hash = '#{PAGE}'; }}")
        shell.wait_text("Alinea nomor 1 ")
        shell.page.reload()
        shell.wait_text("Alinea nomor 1 ")
        setting.check(shell.page.url.endswith("#" + PAGE), f"the address is {shell.page.url}")
        shell.page.evaluate("() => { location.hash = '#//jahat.example/'; }")
        shell.page.wait_for_timeout(500)
        setting.check(shell.inner("view.location.origin") == preview.address, "the frame left this machine")
        missing = Shell(context, preview.address, f"/{POST}/tidak-ada.html")
        missing.page.wait_for_timeout(1000)
        preview.write(preview.post().replace("Kerja bakti pratinjau", "Tidak ada"), name="tidak-ada.md")
        missing.page.wait_for_timeout(1000)
        setting.check(not missing.problems, f"console: {missing.problems}")
    finally:
        preview.remove()


def rules(setting):
    """No rule of axe is broken, light and dark, wide and on a telephone, with and without messages."""
    preview = with_post(setting)
    try:
        preview.write("---\njudul: Salah\ntanggal: 32 Mei 2026\n---\nIsi.\n", name="berita/salah.md")
        preview.write("---\njudul: Draf\ntanggal: 2026-11-01\ndraf: true\n---\nIsi.\n", name="berita/draf.md")
        for width, height in [(1280, 900), (360, 740)]:
            for scheme in ["light", "dark"]:
                shell = Shell(setting.context(width, height, color_scheme=scheme), preview.address, PAGE)
                shell.wait_text("Alinea nomor 1 ")
                shell.page.locator("#panel").wait_for(state="visible", timeout=10000)
                for isOpen in [True, False]:
                    found = Axe().run(shell.page, options={"iframes": False})
                    for violation in found.response["violations"]:
                        nodes = "; ".join(node["html"][:90] for node in violation["nodes"][:3])
                        setting.check(False, f"{width} {scheme}: {violation['id']}: {nodes}")
                    if isOpen:
                        shell.page.keyboard.press("Escape")
                small = shell.page.evaluate(
                    "() => [...document.querySelectorAll('button')].filter(each => each.offsetParent"
                    " && each.getBoundingClientRect().height < 44).map(each => each.textContent)")
                setting.check(not small, f"too small for a thumb: {small}")
                rows = shell.page.evaluate("() => new Set([...document.querySelectorAll('header button')].filter(each => each.offsetParent)"
                                           ".map(each => Math.round(each.getBoundingClientRect().top))).size")
                setting.check(rows <= 2, f"{width}: the toolbar has {rows} rows")
                wide = shell.page.evaluate("() => document.documentElement.scrollWidth - innerWidth")
                setting.check(wide <= 0, f"{width}: {wide} pixels too wide")
                shell.page.context.close()
    finally:
        preview.remove()


def by_keyboard(setting):
    """All of the shell without a mouse: the panel opens, closes, and gives the place back."""
    preview = with_post(setting)
    try:
        shell = Shell(setting.context(), preview.address, PAGE)
        shell.wait_text("Alinea nomor 1 ")
        shell.page.locator("#buka-pesan").focus()
        shell.page.keyboard.press("Enter")
        setting.check(shell.page.locator("#panel").is_visible(), "Enter does not open the messages")
        setting.check(shell.page.evaluate("() => document.activeElement.id") == "judul-panel", "focus stays outside")
        shell.page.keyboard.press("Escape")
        setting.check(not shell.page.locator("#panel").is_visible(), "Escape does not close the messages")
        setting.check(shell.page.evaluate("() => document.activeElement.id") == "buka-pesan", "focus is lost")
    finally:
        preview.remove()


def saves_meanwhile(setting):
    """Of saves that come one after the other, also during a build, the last one is shown."""
    preview = with_post(setting)
    try:
        shell = Shell(setting.context(), preview.address, PAGE)
        shell.wait_text("Alinea nomor 1 ")
        for number in range(60):
            preview.write(preview.post() + f"\nSimpanan nomor {number} saja.\n", renamed=number % 2 == 0)
            time.sleep(0.02)
        shell.wait_text("Simpanan nomor 59 saja.")
    finally:
        preview.remove()


QUIET = "musi-banyuasin/kim-diam"


def quiet_neighbour(folder):
    """A KIM of one file, of which a round takes least."""
    path = folder / "sites" / QUIET / "kim.yml"
    path.parent.mkdir(parents=True)
    path.write_text('nama: KIM Diam\nkode_wilayah: "16.06.06.2003"\ntingkat: desa\n')


def memory_stays(setting, edits=150):
    """The memory of the process that goes on does not grow with the number of edits."""
    preview = setting.preview("--site", QUIET, sites=(), prepare=quiet_neighbour)
    try:
        preview.wait_built()
        sizes = []
        for number in range(edits):
            word = f"Putaran nomor {number} selesai."
            preview.write(f"---\njudul: Putaran\ntanggal: 2026-11-20\n---\n{word}\n", name="berita/putaran.md", site=QUIET)
            end = time.monotonic() + 20
            while word not in preview.page(f"/{QUIET}/berita/putaran.html"):
                if time.monotonic() > end:
                    raise AssertionError(f"edit {number} is not shown")
                time.sleep(0.01)
            sizes.append(preview.memory())
        early, late = max(sizes[edits // 5:edits // 5 * 2]), max(sizes[-edits // 5:])
        print(f"  memory after {edits // 5 * 2} edits {early} kB, after {edits} edits {late} kB")
        setting.check(late - early < 4096, f"memory grew from {early} to {late} kB")
    finally:
        preview.remove()


def thousand_edits(setting):
    """The same, a thousand times: minutes; only when it is named."""
    memory_stays(setting, 1000)


def lost_worker(setting):
    """A site whose worker ends over it is told of, its last page stays, and the next save builds again."""
    preview = setting.preview()
    try:
        preview.wait_built()
        path = preview.sites / "_provinsi/provinsi.yml"
        text = path.read_text()
        shell = Shell(setting.context(), preview.address, f"/{POST}/index.html")
        shell.wait_text("Sekayu")
        body = ("Kalimat tentang *panen* dan [tautan](#a). " * 3 + "\n\n") * 2500
        for number in range(40):
            preview.write(f"---\njudul: Besar {number}\ntanggal: 2026-11-01\n---\n{body}", name=f"besar/{number}.md")
        path.write_text(text + "\nbatas:\n  memori_mib: 16\n")
        shell.page.locator("#panel", has_text="MiB memori").or_(
            shell.page.locator("#panel", has_text="memori lebih dari")).first.wait_for(state="visible", timeout=60000)
        setting.check("Sekayu" in shell.frame().locator("body").inner_text(), "the last page is gone")
        for number in range(40):
            (preview.sites / POST / f"besar/{number}.md").unlink()
        path.write_text(text)
        shell.page.locator("#panel").wait_for(state="hidden", timeout=60000)
    finally:
        preview.remove()


def crashed_worker(setting):
    """A worker that crashes over a site is told of, its last page stays, and the next save builds it again."""
    preview = with_post(setting)
    try:
        shell = Shell(setting.context(), preview.address, PAGE)
        shell.wait_text("Alinea nomor 1 ")
        # Work enough for a worker to be caught in.
        body = ("Kalimat tentang *panen* dan [tautan](#a). " * 3 + "\n\n") * 2500
        for number in range(20):
            preview.write(f"---\njudul: Besar {number}\ntanggal: 2026-11-01\n---\n{body}", name=f"besar/{number}.md")
        panel, end = shell.page.locator("#panel", has_text="berhenti mendadak"), time.monotonic() + 60
        while not panel.is_visible() and time.monotonic() < end:
            for child, seconds in preview.children():
                if seconds > 0.8:
                    os.kill(child, signal.SIGSEGV)
            time.sleep(0.05)
        setting.check(panel.is_visible(), "the crash is not shown")
        setting.check("Alinea nomor 1 " in shell.frame().locator("body").inner_text(), "the last page is gone")
        for number in range(20):
            (preview.sites / POST / f"besar/{number}.md").unlink()
        preview.write(preview.post() + "\nSesudahnya baik.\n")
        shell.wait_text("Sesudahnya baik.")
        panel.wait_for(state="hidden", timeout=20000)
    finally:
        preview.remove()


def stop_and_start(setting):
    """Ctrl-C ends it with 0 and the shell says so; started again at the same port, the shell goes on."""
    preview = with_post(setting)
    again = None
    try:
        shell = Shell(setting.context(), preview.address, PAGE)
        shell.wait_text("Alinea nomor 1 ")
        setting.check(preview.stop() == 0, "Ctrl-C did not end well")
        shell.page.locator("#kabar.salah", has_text="kim serve").wait_for(timeout=10000)
        preview.write(preview.post() + "\nSelagi berhenti.\n")
        again = setting.preview(port=preview.port, folder=preview.folder)
        setting.check(again.port == preview.port, "the port is not free again")
        shell.wait_text("Selagi berhenti.", 90000)
    finally:
        if again:
            again.remove()
        preview.remove()


def cross_site(setting):
    """A page of another site, in the same browser, reads nothing, frames nothing, and changes nothing."""
    preview = with_post(setting, environment={"VISUAL": "/bin/false"})
    try:
        page = setting.context().new_page()
        page.route("http://jahat.example/**", lambda route: route.fulfill(
            content_type="text/html", body="<title>jahat</title><iframe id=a></iframe>"))
        page.goto("http://jahat.example/")
        tried = page.evaluate("""async address => {
          const read = async (path, options) => {
            try { const answer = await fetch(address + path, options); return answer.status + (await answer.text()); }
            catch (problem) { return "" }
          };
          const image = src => new Promise(done => {
            const each = new Image(); each.onload = () => done("loaded"); each.onerror = () => done(""); each.src = src; });
          const frame = document.getElementById("a");
          frame.src = address + "/_kim/";
          await new Promise(done => setTimeout(done, 1500));
          let framed = "";
          try { framed = frame.contentDocument.title } catch { framed = "" }
          return {
            read: await read("/_kim/keadaan"), page: await read("/"), simple: await read("/_kim/buka", {method: "POST", body: "a\\n1"}),
            blind: String((await fetch(address + "/_kim/", {mode: "no-cors"}).catch(() => ({type: ""}))).type),
            framed,
          };
        }""", preview.address)
        for way, got in tried.items():
            setting.check(not got, f"{way}: {str(got)[:200]}")
        # A name of the internet that its owner makes to lead here.
        rebound = setting.context().new_page()
        answer = rebound.goto(f"http://jahat.test:{preview.port}/_kim/")
        setting.check(answer.status == 421, f"by another name: {answer.status}")
        setting.check("data-token" not in rebound.content(), "the token is told to another name")
    finally:
        preview.remove()
