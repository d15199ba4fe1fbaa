"""What writers do on the page, and what must come of it. Each flow returns nothing and fails by
`assert`, or by what its phone noted: an error, a breach of the policy, a request to somebody else."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

import photos
from parcel import Parcel
from phone import Killed, Phone, label, phone_context, served

HERE = Path(__file__).parent
SAMPLE = HERE.parent.parent / "sites"
PARTS = HERE.parent.parent / "Sources/KimWritingPage/Parts"
TEXT = """Empat puluh lima warga *bergotong royong* membersihkan parit sepanjang dua ratus meter.
Ibu-ibu menyiapkan kopi.

Yang dikerjakan:
- parit
- jalan setapak"""
KEY = "7K2M9PQRSTVWXYZ01234ABC1"
SHARE = """
  window.shared = [];
  navigator.canShare = data => data.files.length === 1;
  navigator.share = async data => {
    for (const file of data.files) window.shared.push([file.name, file.type, await file.text()]);
  };
"""


class Setting:
    """The folder of a built site, the browser, and what is there for all flows."""

    def __init__(self, playwright, browser, folder, site, work, kim, failures):
        self.playwright, self.browser, self.folder, self.site, self.work = playwright, browser, folder, site, work
        self.kim, self.failures = kim, failures
        self.page = folder / site / "tulis.html"

    def phone(self, url, slow=True, **more):
        context = phone_context(self.browser, **more)
        return context, Phone(context, url, self.failures, slow)

    def photos(self):
        return photos.made(self.work, next((SAMPLE / self.site / "foto").glob("*.jpg")))


def address(server, site):
    return f"http://127.0.0.1:{server.server_port}/{site}/tulis.html"


# The page itself


def size_and_frame(setting):
    """At most 60 kB, not listed, and everything inside."""
    heaviest = max(setting.folder.glob("**/tulis.html"), key=lambda page: page.stat().st_size)
    assert heaviest.stat().st_size <= 60_000, f"{heaviest} has {heaviest.stat().st_size} bytes"
    text = setting.page.read_text()
    assert "<meta name=robots content=noindex>" in text
    assert " src=" not in text.split("<script")[0].replace("<svg", ""), "the page needs a neighbour"
    for map in setting.folder.glob("**/sitemap*.xml"):
        assert "/tulis" not in map.read_text().replace("/tulisan", ""), f"{map} lists the page"


def vectors(setting):
    """SHA-256 and HMAC of its own against Python's, and the check of keys."""
    import hashlib
    import hmac
    import random
    source = "".join((PARTS / f"{name}.js").read_text() for name in ("sha256", "key"))
    context = setting.browser.new_context()
    page = context.new_page()
    page.add_script_tag(content=source)
    chance = random.Random(1)
    cases = [chance.randbytes(count) for count in (0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_001)]
    for data in cases:
        key = chance.randbytes(len(data) % 90)
        found = page.evaluate(
            "([data, key]) => [Sha256.of(Uint8Array.from(data)),"
            " Sha256.hmac(Uint8Array.from(key), [Uint8Array.from(data)])]", [list(data), list(key)])
        wanted = [hashlib.sha256(data).hexdigest(), hmac.new(key, data, hashlib.sha256).hexdigest()]
        assert found == wanted, f"of {len(data)} bytes"
    # RFC 4231, test case 2.
    assert page.evaluate(
        "Sha256.hmac(new TextEncoder().encode('Jefe'),"
        " [new TextEncoder().encode('what do ya want for nothing?')])"
    ) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert page.evaluate("KimKey.read", "7k2m-9pqr-stvw-xyzo-1234-abc1") == KEY
    for wrong in (KEY[:-1] + "9", KEY[:-1], KEY + "A", KEY.replace("7", "U"), ""):
        assert page.evaluate("KimKey.read", wrong) is None, wrong
    for wrong, words in ((KEY.replace("7", "U"), "“U” tidak ada"), (KEY[:-1] + "9", "keliru"), (KEY[:-1], "Anda isi 23")):
        assert words in page.evaluate("KimKey.problem", wrong), wrong
    context.close()


def sixty_texts(setting):
    """One table, run by this preview and by the reader of posts (TypedTextTests)."""
    table = json.loads((HERE / "texts.json").read_text())
    is_recording = os.environ.get("KIM_RECORD") == "1"
    raw = setting.browser.new_context().new_page()
    raw.add_script_tag(content="".join((PARTS / f"{name}.js").read_text() for name in ("text", "markdown")))
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    for case in table:
        made = raw.evaluate("text => Markdown.of(TypedText.read(text).blocks)", case["typed"])
        if is_recording:
            case["markdown"] = made
            continue
        assert made == case["markdown"], f"{case['typed']!r} became {made!r}"
        phone.write(case["typed"], title="Judul lain")
        phone.look()
        shown, wanted = phone.page.evaluate(
            """html => {
              const plain = node => {
                for (const link of node.querySelectorAll('a')) {
                  link.removeAttribute('rel');
                  link.removeAttribute('target');
                }
                node.normalize();
                return node.innerHTML.replace(/>\\s+</g, '><').trim();
              };
              const wanted = document.createElement('div');
              wanted.innerHTML = html;
              return [plain(document.querySelector('#pratinjau > div').cloneNode(true)), plain(wanted)];
            }""", case["html"])
        assert shown == wanted, f"{case['typed']!r} is shown as {shown!r}, readers see {wanted!r}"
        phone.page.click("#ubah")
    context.close()
    if is_recording:
        text = json.dumps(table, ensure_ascii=False, indent=2, separators=(",", " : "), sort_keys=True)
        (HERE / "texts.json").write_text(text)
    assert not is_recording, f"recorded {len(table)} texts"


def own_names(setting):
    """Properties that the page's script shortens are nowhere those of a browser."""
    source = (PARTS.parent / "PageParts.swift").read_text()
    names = re.findall(r'"(\w+)"', re.search(r"ownProperties: Set<String> = \[(.*?)\]", source, re.S)[1])
    assert len(names) > 40
    page = setting.browser.new_page()
    page.goto(setting.page.as_uri())
    taken = page.evaluate(
        """names => Object.getOwnPropertyNames(window).flatMap(key => {
          const found = key === 'Atomics' ? null : window[key];
          return [found, found && found.prototype].filter(Boolean).flatMap(of =>
            names.filter(name => Object.getOwnPropertyDescriptor(of, name)).map(name => key + '.' + name));
        })""", names)
    page.close()
    assert taken == [], taken


# Writing and sending


def two_photos(setting):
    """Two photos, six taps, no signal: a file in which nobody finds a place."""
    placed, turned = setting.photos()
    with served(setting.folder) as server:
        context = phone_context(setting.browser)
        context.add_init_script(SHARE)
        phone = Phone(context, address(server, setting.site), setting.failures)
        context.set_offline(True)
        phone.taps += 2  # The button, and the photos in the phone's own chooser.
        phone.add_photos(placed, turned)
        phone.tap("#isi")
        phone.page.keyboard.insert_text(TEXT)
        phone.tap("#lokasi")
        phone.page.keyboard.insert_text("Dusun II")
        phone.tap(".utama")
        phone.page.wait_for_selector("#b-kirim:not([disabled])")
        phone.tap("#b-kirim")
        phone.until("window.shared.length === 1")
        assert phone.taps <= 6, f"{phone.taps} taps"
        shared, kind, text = phone.page.evaluate("window.shared[0]")
        described = describe(phone)
        second = phone.page.evaluate("window.shared[1][0]")
        context.close()
    assert kind == "text/plain" and shared.endswith("-empat-puluh-lima-warga-bergotong-royong-membersihkan-parit.kim.txt"), shared
    parcel = Parcel(text.encode())
    assert parcel.head["situs"] == setting.site and parcel.head["versi"] == "1"
    assert len(parcel.head["nomor"]) == 20 and set(parcel.head["nomor"]) <= set("0123456789abcdef")
    assert 'lokasi: "Dusun II"' in parcel.text and "**bergotong royong**" in parcel.text
    assert 'gambar: "foto-1.jpg"' in parcel.text and 'berkas: "foto-2.jpg"' in parcel.text
    for number, (name, data) in enumerate(parcel.photos):
        file = setting.work / name
        file.write_bytes(data)
        assert photos.told(file) == [], f"{name} tells {photos.told(file)}"
        assert photos.size(file) == ((1600, 1200), (1200, 1600))[number], photos.size(file)
    assert len(parcel.photos) == 2
    assert described.head["versi"] == "2" and described.head["nomor"] == parcel.head["nomor"]
    assert second == shared.replace(".kim.txt", "-v2.kim.txt"), second
    received(setting, described.data, described.text.split('tanggal: "')[1][:len("2026-05-17")])


def describe(phone):
    """The same post with words for its photos, sent again."""
    phone.page.tap("#ubah")
    phone.describe(1, "Warga menggali parit")
    phone.describe(2, "Warga meratakan jalan")
    phone.page.tap(".utama")
    phone.page.wait_for_selector("#b-kirim:not([disabled])")
    phone.page.tap("#b-kirim")
    phone.until("window.shared.length === 2")
    return Parcel(phone.page.evaluate("window.shared[1][2]").encode())


def received(setting, data, day):
    """The whole way, where the command that takes files is there: to a page without a warning."""
    known = subprocess.run([setting.kim, "terima", "--help"], capture_output=True, text=True)
    if known.returncode != 0 or "terima" not in known.stdout:
        print("kim terima is not there: the way from file to page is not tried")
        return
    root = setting.work / "sites"
    shutil.copytree(SAMPLE, root)
    file = setting.work / "kiriman.kim.txt"
    file.write_bytes(data)
    place = ["--themes", str(SAMPLE.parent / "themes"), "--as-of", day]
    subprocess.run([setting.kim, "terima", str(file), "--root", str(root), "--terbit", *place], check=True)
    subprocess.run([setting.kim, "check", str(root), "--strict", *place], check=True)
    output = setting.work / "terbit"
    subprocess.run([setting.kim, "build", str(root), "--output", str(output), "--quiet", *place], check=True)
    pages = list((output / setting.site).glob("kegiatan/empat-puluh-lima*.html"))
    assert len(pages) == 1, pages
    assert "<strong>bergotong royong</strong>" in pages[0].read_text()


def corrected(setting):
    """A post that was sent is changed and sent again; the same is not a new version."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.write(TEXT, title="Gotong royong")
    phone.look()
    first = Parcel(phone.saved()[0])
    second = Parcel(phone.saved()[0])
    phone.page.click("#ubah")
    phone.write(TEXT + "\n\nHasilnya *memuaskan*.")
    phone.look()
    third, name = phone.saved()
    third = Parcel(third)
    assert name.endswith("-gotong-royong-v2.kim.txt"), name
    # What the list of drafts says of it: only what was done, and whether it was changed since.
    state = lambda: phone.page.inner_text("#daftar li span").split(" · ")[-1]
    heads = lambda: phone.page.locator("#daftar h2").all_inner_texts()
    phone.page.goto(setting.page.as_uri() + "#draf")
    phone.until("document.querySelector('#daftar li span')")
    assert state() == "berkas disimpan, versi 2" and heads() == ["Sudah dikirim"], state()
    phone.page.click("#daftar button")
    phone.write(TEXT)
    phone.page.evaluate("location.hash = 'draf'")
    phone.page.wait_for_selector("#draf:not([hidden])")
    assert state() == "diubah, belum dikirim" and heads() == ["Belum dikirim"], state()
    # After sending the next one is a tap away.
    phone.page.click("#daftar button")
    phone.look()
    phone.saved()
    phone.page.click("text=Tulis baru >> visible=true")
    phone.page.wait_for_selector("#tulis:not([hidden])")
    assert phone.page.input_value("#isi") == "" and phone.page.input_value("#judul") == ""
    context.close()
    assert [part.head["versi"] for part in (first, second, third)] == ["1", "1", "2"]
    assert len({part.head["nomor"] for part in (first, second, third)}) == 1


def signed(setting):
    """A key that was scanned or typed signs files, also on http, where the browser has no crypto.subtle."""
    with served(setting.folder) as server:
        url = f"http://kim.test:{server.server_port}/{setting.site}/tulis.html"
        context, phone = setting.phone(f"{url}#kunci={KEY}", slow=False)
        assert phone.page.evaluate("[window.isSecureContext, crypto.subtle === undefined]") == [False, True]
        phone.until("!location.hash")
        phone.write(TEXT)
        phone.look()
        assert Parcel(phone.saved()[0], key=KEY).sign, "a scanned key does not sign"
        phone.page.goto(url + "#draf")
        phone.page.locator("details:has(#kunci)").evaluate("fold => { fold.open = true; }")
        phone.page.fill("#kunci", KEY[:-1] + "9")
        phone.page.click("#simpan-kunci")
        phone.until("document.querySelector('#kunci-kini').textContent.includes('keliru')")
        phone.page.fill("#kunci", "7k2m-9pqr-stvw-xyzo-l234-abci")
        phone.page.click("#simpan-kunci")
        phone.until("document.querySelector('#kunci-kini').textContent.includes('tersimpan')")
        assert not any("kunci" in path for path in server.asked), "the key was sent to the host"
        context.close()


def copied_text(setting):
    """Where no file can be sent the text is copied, and what was pasted is read as a post."""
    root = setting.work / "sites"
    shutil.copytree(SAMPLE, root)
    with served(setting.folder) as server:
        context = phone_context(setting.browser, permissions=["clipboard-read", "clipboard-write"])
        phone = Phone(context, address(server, setting.site), setting.failures, slow=False)
        phone.write("Gotong royong: parit bersih\n\n" + TEXT, place="Dusun II", title="Gotong royong: parit bersih", day="2026-05-17")
        phone.look()
        phone.page.fill("#nama", "Bu Siti")
        phone.page.click("#b-salin")
        phone.until("document.querySelector('#hasil').textContent.includes('tersalin')")
        text = phone.page.evaluate("navigator.clipboard.readText()")
        context.close()
    assert f"\nKode KIM: {setting.site}\n" in text and "\nNama pengirim: Bu Siti\n" in text, text
    assert text.count("Gotong royong: parit bersih") == 1, "its first line is told twice"
    assert re.search(r"\nKode tulisan: [0-9a-f]{12} versi 1\n", text), text
    # Pasted into a file of no KIM it finds its own.
    (setting.work / "tempel.txt").write_text("Assalamualaikum pak, ini tulisan saya\n\n" + text)
    place = ["--themes", str(SAMPLE.parent / "themes"), "--as-of", "2026-11-21"]
    run = subprocess.run(
        [setting.kim, "terima", str(setting.work / "tempel.txt"), "--root", str(root), *place],
        capture_output=True, text=True)
    assert "1 draf baru" in run.stdout and "dari Bu Siti" in run.stdout, run.stdout + run.stderr
    draft = root / setting.site / "kegiatan/2026-05-17-gotong-royong-parit-bersih"
    post = (draft / "index.md").read_text()
    assert not any(word in post for word in ("Kode", "Siti", "Assalam")), post
    # A correction that comes as text, as a messenger leaves it, makes no second draft.
    later = text.replace("jalan setapak", "jalan dusun").replace("Kode tulisan:", "*Kode tulisan:*").replace(" versi 1", "\nversi 2")
    (setting.work / "lagi.txt").write_text(later)
    run = subprocess.run(
        [setting.kim, "terima", str(setting.work / "lagi.txt"), "--root", str(root), *place],
        capture_output=True, text=True)
    assert "1 draf diperbaiki" in run.stdout and "+ jalan dusun" in run.stdout, run.stdout + run.stderr
    assert "jalan dusun" in (draft / "index.md").read_text()
    shutil.rmtree(draft)
    # And in the KIM's folder it is a post as it stands.
    (root / setting.site / "kegiatan/salinan.txt").write_text(text)
    output = setting.work / "terbit"
    subprocess.run(
        [setting.kim, "build", str(root), "--themes", str(SAMPLE.parent / "themes"), "--output", str(output),
         "--as-of", "2026-11-21", "--quiet", "--strict"], check=True)
    page = (output / setting.site / "kegiatan/salinan.html").read_text()
    assert "Gotong royong: parit bersih" in page and "Dusun II" in page and "Kode tulisan" not in page
    assert "<strong>bergotong royong</strong>" in page and "<li>jalan setapak</li>" in page


def own_repository(setting):
    """Who has an account where the content is kept gets that host's page for a new file, filled in."""
    from urllib.parse import parse_qs, urlsplit
    page = setting.work / "tulis.html"
    for service, root, begin, names in (
        ("github", "https://github.com/a/kim", "/a/kim/new/main", ("filename", "value")),
        ("gitlab", "https://gitlab.com/a/b/kim", "/a/b/kim/-/new/main", ("file_name", "content")),
        ("gitea", "https://codeberg.org/a/kim", "/a/kim/_new/main/", ("filename", "value")),
    ):
        place = json.dumps({"layanan": service, "akar": root, "cabang": "main", "folder": "sites"})
        page.write_text(setting.page.read_text().replace('"situs":', f'"gudang":{place},"situs":', 1))
        context, phone = setting.phone(page.as_uri(), slow=False)
        phone.write(TEXT, title="Gotong royong", day="2026-05-17")
        phone.look()
        phone.page.wait_for_selector("#gudang a")
        link = urlsplit(phone.page.get_attribute("#gudang a", "href"))
        found = parse_qs(link.query)
        assert link.path == begin, link.path
        assert found[names[0]] == [f"sites/{setting.site}/kegiatan/2026-05-17-gotong-royong/index.md"]
        assert found[names[1]][0].startswith('---\njudul: "Gotong royong"\n')
        phone.page.click("#ubah")
        phone.write(TEXT * 40)
        phone.look()
        phone.until("(document.querySelector('#gudang a') || {href: ''}).href.length < 400")
        context.close()


def every_type(setting):
    """Each type asks for its keys, and what is filled in stands in the file."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    form = phone.form()
    assert len(form["jenis"]) == 13
    for kind in form["jenis"]:
        phone.page.goto(setting.page.as_uri() + "#draf")
        phone.page.click("#baru")
        phone.write(TEXT, title=f"Contoh {label(kind)}", day="2026-05-17")
        phone.choose(kind["n"])
        phone.page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
        for key in kind.get("k", []):
            field = phone.page.get_by_label(key.get("t", label(key)), exact=True)
            if key.get("k") == "choice":
                field.select_option(key["c"][0])
            elif key.get("k") == "date":
                field.fill("2026-05-18")
            else:
                field.fill(key.get("x", "Contoh isi"))
        if kind.get("e"):
            phone.page.click("text=Tambah narasumber")
            phone.page.get_by_label("Nama", exact=True).fill("Ibu Contoh")
        if kind.get("s"):
            assert phone.page.locator("text=Siapa yang menulis").count() == 0, "an aspirasi asks who writes it"
        phone.look()
        text = Parcel(phone.saved()[0]).text
        assert f'jenis: "{kind["n"]}"' in text
        for key in kind.get("k", []):
            assert f"\n{key['n']}:" in text, f"{kind['n']} loses {key['n']}: {text}"
        assert ('{nama: "Ibu Contoh"}' in text) == bool(kind.get("e"))
    context.close()


def type_first(setting):
    """What a type needs first stands on the first view; what officers fill in stands apart, for nobody to
    stumble over; the choice closes under a finger."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    page = phone.page
    for kind in phone.form()["jenis"]:
        page.tap("#jenis > summary")
        page.locator(f"label:has([value={kind['n']}])").tap()
        phone.until("!document.querySelector('#jenis').open")
        assert page.locator("#awal .isian").count() == len(kind.get("f", [])), kind["n"]
        assert page.locator("#tulis details details").count() == 0, "a fold in a fold"
    phone.choose("umkm")
    assert page.inner_text("#l-isi") == "Ceritakan produknya" and page.input_value("#tanggal")
    phone.choose("agenda")
    assert page.inner_text("#l-tanggal") == "Kapan acaranya?" and page.inner_text("#l-isi") == "Acara apa?"
    # Its day is not that of writing.
    assert page.input_value("#tanggal") == ""
    phone.write("Posyandu balita di balai desa. Bawa buku KIA.")
    phone.look()
    assert "Isi hari acaranya." in page.inner_text("#pesan .stop")
    page.click("#pesan .stop a")
    phone.until("document.activeElement.id === 'tanggal'")
    assert page.get_by_label("Jam berapa?", exact=True).is_visible()
    phone.write("Posyandu balita di balai desa. Bawa buku KIA.", day="2026-05-18")
    phone.look()
    told = page.inner_text("#pesan")
    assert "sudah lewat" in told and "Belum diisi: Jam berapa." in told and "pendek" not in told, told
    # A message leads to its field.
    page.click("text=Belum diisi: Jam berapa.")
    phone.until("document.activeElement.name === 'waktu'")
    assert page.is_visible("#tulis")
    page.get_by_label("Jam berapa?", exact=True).fill("08.00 WIB")
    phone.look()
    assert 'waktu: "08.00 WIB"' in Parcel(phone.saved()[0]).text
    page.click("#ubah")
    phone.choose("aspirasi")
    assert not page.get_by_text("Tanggapan", exact=True).is_visible()
    page.evaluate("document.querySelector('#lengkap').open = true")
    assert page.locator("#lengkap").get_by_text("Kategori", exact=True).is_visible()
    assert page.locator("#pengurus label, #pengurus legend").all_text_contents()[:2] == ["Status", "Diteruskan ke"]
    context.close()


def values(setting):
    """One table of prices and numbers, run by the page and by the reader of posts (TypedValueTests)."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    page = phone.page
    phone.choose("umkm")
    phone.write(TEXT, title="Keripik", day="2026-05-17")
    for case in json.loads((HERE / "values.json").read_text()):
        is_price = case["jenis"] == "money"
        field = page.get_by_label("Berapa harganya?" if is_price else "Nomor WhatsApp untuk memesan", exact=True)
        field.fill(case["isi"])
        field.blur()
        told = page.locator(".isian", has=field).locator(".salah").inner_text()
        assert bool(told) != ("tampil" in case), f"{case['isi']!r}: {told!r}"
        if is_price:
            phone.look()
            shown = page.locator("dt:text-is('Harga') + dd").inner_text()
            assert shown == case.get("tampil", case["isi"]), f"{case['isi']!r} is shown as {shown!r}"
            assert ("Harga: " in page.inner_text("#pesan")) == bool(told)
            page.click("#ubah")
    page.get_by_label("Berapa harganya?", exact=True).fill("15rb")
    page.locator("#lengkap").evaluate("fold => { fold.open = true; }")
    page.get_by_label("Harga itu untuk apa?", exact=True).fill("bungkus")
    phone.look()
    assert page.locator("dt:text-is('Harga') + dd").inner_text() == "Rp15.000 / bungkus"
    assert page.locator("dt:text-is('Satuan')").count() == 0
    context.close()


def title_once(setting):
    """A first sentence that became the title is not told again, unless nothing else is left; a title that
    somebody wrote changes nothing."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    page = phone.page
    for typed, title, body in (
        ("Warga Dusun II membersihkan parit. Ibu-ibu menyiapkan kopi.", "Warga Dusun II membersihkan parit", "Ibu-ibu menyiapkan kopi."),
        ("Assalamu'alaikum wr. wb.\nPanen raya dimulai! Semua *gembira* sekali.", "Panen raya dimulai", "Assalamu'alaikum wr. wb.\nSemua gembira sekali."),
        ("*Panen raya dimulai.* Semua gembira.", "Panen raya dimulai", "Semua gembira."),
        ("*Panen raya dimulai. Semua gembira.*", "Panen raya dimulai", "Panen raya dimulai. Semua gembira."),
        ("*Panen* raya dimulai. Semua gembira.", "Panen raya dimulai", "Semua gembira."),
        ("Panen raya dimulai hari ini. Semua gembira.", "Panen raya dimulai hari ini", "Semua gembira."),
        ("Panen raya dimulai.", "Panen raya dimulai", "Panen raya dimulai."),
        (
            "Warga Dusun II membersihkan parit dan jalan setapak, lalu makan bersama di balai dusun yang baru. Ada kopi.",
            "Warga Dusun II membersihkan parit dan jalan setapak …",
            "Warga Dusun II membersihkan parit dan jalan setapak, lalu makan bersama di balai dusun yang baru. Ada kopi.",
        ),
        ("- Panen raya dimulai. Semua gembira.\n- Kopi ada", "Panen raya dimulai", "Panen raya dimulai. Semua gembira.\nKopi ada"),
        ("Kunjungan Bpk. Camat ke KIM. Beliau berpesan banyak.", "Kunjungan Bpk. Camat ke KIM. Beliau berpesan banyak", "Kunjungan Bpk. Camat ke KIM. Beliau berpesan banyak."),
    ):
        page.fill("#judul", "")
        phone.write(typed, day="2026-05-17")
        phone.look()
        shown = page.inner_text("#pratinjau h2"), page.inner_text("#pratinjau > div").replace("\n\n", "\n").strip()
        assert shown == (title, body), f"{typed!r}: {shown!r}"
        page.click("#ubah")
    page.fill("#judul", "Parit bersih")
    phone.write("Warga membersihkan parit. Ibu-ibu menyiapkan kopi.")
    phone.look()
    assert page.inner_text("#pratinjau > div").startswith("Warga membersihkan parit. Ibu-ibu")
    context.close()


def document(setting):
    """A document is its photo; for a PDF the page says what to do."""
    placed, turned = setting.photos()
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.choose("dokumen")
    assert "PDF" in phone.page.inner_text("#b-berkas")
    phone.write("Surat edaran kepala desa tentang jam malam. Berlaku mulai besok.", day="2026-05-17")
    phone.look()
    assert "Dokumennya belum ada" in phone.page.inner_text("#pesan")
    phone.page.click("#ubah")
    phone.add_photos(placed, turned)
    phone.look()
    assert "Dokumennya belum ada" not in phone.page.inner_text("#pesan")
    data = phone.saved()[0]
    context.close()
    assert '\nberkas: "foto-1.jpg"\n' in Parcel(data).text and 'gambar: "foto-1.jpg"' in Parcel(data).text
    page = published(setting, data, "dokumen/surat-edaran-kepala-desa-tentang-jam-malam.html")
    assert "Unduh" in page, "nothing to download"


def published(setting, data, path):
    """The page that a file becomes, with nothing that is wrong."""
    root, output = setting.work / "sites", setting.work / "terbit"
    shutil.copytree(SAMPLE, root)
    (setting.work / "kiriman.kim.txt").write_bytes(data)
    place = ["--themes", str(SAMPLE.parent / "themes"), "--as-of", "2026-11-21"]
    subprocess.run(
        [setting.kim, "terima", str(setting.work / "kiriman.kim.txt"), "--root", str(root), "--terbit", *place], check=True)
    subprocess.run([setting.kim, "build", str(root), "--output", str(output), "--quiet", *place], check=True)
    return (output / setting.site / path).read_text()


def recipients(setting):
    """Who gets the file is the mentor of the foot, and a number that opens a chat."""
    foot = (setting.page.parent / "index.html").read_text()
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.write(TEXT)
    phone.look()
    told = phone.page.inner_text("#cara")
    mentor = "Dinas Komunikasi dan Informatika Kabupaten Musi Banyuasin"
    assert mentor in foot and f"kepada KIM Kecamatan Sekayu (0812-0000-0002) atau {mentor}" in told, told
    assert phone.page.get_attribute("#cara a", "href") == "https://wa.me/6281200000002"
    rows = phone.page.evaluate("[...document.querySelectorAll('.bilah button')].map(button => button.offsetHeight)")
    assert max(rows) <= 60, f"the bar has words in two lines: {rows}"
    context.close()


def writer_named(setting):
    """Who writes says so once; the office is told, and readers are not."""
    root = setting.work / "sites"
    shutil.copytree(SAMPLE, root)
    with served(setting.folder) as server:
        context, phone = setting.phone(address(server, setting.site), slow=False)
        phone.write(TEXT, title="Gotong royong", day="2026-05-17")
        phone.look()
        phone.page.wait_for_selector("#b-simpan:not([disabled])")
        asked = "document.querySelector('#nama').getBoundingClientRect().top < document.querySelector('#pratinjau').getBoundingClientRect().top"
        assert phone.page.evaluate(asked)
        phone.page.fill("#nama", " Bu  Siti ")
        first = Parcel(phone.saved()[0])
        phone.page.reload()
        phone.page.goto(address(server, setting.site) + "#draf")
        phone.page.click("#baru")
        phone.write(TEXT, title="Gotong royong lagi", day="2026-05-17")
        phone.look()
        assert not phone.page.evaluate(asked), "it is asked again"
        second = Parcel(phone.saved()[0])
        context.close()
    assert [part.head.get("pengirim") for part in (first, second)] == ["Bu Siti"] * 2
    assert "Siti" not in first.text and first.head["versi"] == "1"
    (setting.work / "a.kim.txt").write_bytes(first.data)
    run = subprocess.run(
        [setting.kim, "terima", str(setting.work / "a.kim.txt"), "--root", str(root), "--themes",
         str(SAMPLE.parent / "themes"), "--as-of", "2026-11-21"], capture_output=True, text=True)
    assert "dari Bu Siti, nomor" in run.stdout, run.stdout + run.stderr


def photos_first(setting):
    """Photos take little room before the text until somebody describes them; the preview crops as the
    page does."""
    placed, turned = setting.photos()
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    page = phone.page
    top = lambda: page.evaluate("document.querySelector('#isi').getBoundingClientRect().top + scrollY")
    assert not page.is_visible("#b-izin") and top() < 380, top()
    start = top()
    phone.add_photos(placed, turned)
    # Of the first one the words are asked for, so that nobody misses the fold.
    assert page.locator("#foto [open]").count() == 1 and page.get_by_label("Teks di bawah foto, foto 1").is_visible()
    assert page.is_visible("#b-izin") and top() - start < 560, top() - start
    phone.write(TEXT)
    phone.look()
    page.click("text=Foto 1, 2 belum diberi keterangan")
    phone.until("document.activeElement.name === 'alt'")
    phone.look()
    page.wait_for_selector("#pratinjau .galeri img")
    shown = page.locator("#pratinjau .galeri img").evaluate("image => image.clientWidth / image.clientHeight")
    assert abs(shown - 4 / 3) < 0.02, shown
    context.close()


def nothing_written(setting):
    """Nobody is led to look at nothing."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.page.click(".utama")
    phone.told("Tulis dulu")
    assert phone.page.evaluate("document.activeElement.id") == "isi"
    assert phone.page.is_visible("#tulis")
    context.close()


# What can go wrong


def drafts_survive(setting):
    """The browser is ended while somebody writes: text and photo are there again."""
    placed, _ = setting.photos()
    home = setting.work / "profile"
    with served(setting.folder) as server:
        with Killed(home, setting.playwright) as browser:
            phone = Phone(browser.contexts[0], address(server, setting.site), setting.failures, slow=False)
            phone.add_photos(placed)
            phone.describe(1, "Warga di parit")
            phone.write(TEXT, place="Dusun II")
            phone.page.wait_for_timeout(2500)
            assert "Tersimpan" in phone.page.inner_text("#keadaan")
        with Killed(home, setting.playwright) as browser:
            phone = Phone(browser.contexts[0], address(server, setting.site), setting.failures, slow=False)
            phone.page.wait_for_selector("#foto img")
            assert phone.page.input_value("#isi") == TEXT
            assert phone.page.input_value("#lokasi") == "Dusun II"
            assert phone.page.input_value("#foto input") == "Warga di parit"
            assert phone.page.evaluate("document.querySelector('#foto img').decode().then(() => true)")
            phone.look()
            phone.page.wait_for_selector("#b-simpan:not([disabled])")


def drafts_apart(setting):
    """Drafts of two KIM on one host are kept apart."""
    other = next(page for page in sorted(setting.folder.glob("**/tulis.html"))
                 if page != setting.page and page.parent != setting.folder)
    with served(setting.folder) as server:
        context, phone = setting.phone(address(server, setting.site), slow=False)
        phone.write("Rahasia KIM pertama.")
        phone.told("Tersimpan")
        phone.page.goto(address(server, other.parent.relative_to(setting.folder).as_posix()))
        phone.page.wait_for_selector("#tulis:not([hidden])")
        assert phone.page.input_value("#isi") == ""
        phone.page.goto(address(server, setting.site))
        phone.page.wait_for_selector("#tulis:not([hidden])")
        assert phone.page.input_value("#isi") == "Rahasia KIM pertama."
        context.close()


def without_store(setting):
    """A browser that keeps nothing, and one that is full, say so; the file can be sent all the same."""
    for script, words in (
        ("IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }",
         "tidak menyimpan draf"),
        ("IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }",
         "penuh"),
    ):
        context = phone_context(setting.browser)
        context.add_init_script(script)
        phone = Phone(context, setting.page.as_uri(), setting.failures, slow=False)
        phone.write(TEXT)
        phone.told(words)
        phone.look()
        assert TEXT.split("*")[1] in Parcel(phone.saved()[0]).text
        context.close()


def old_browser(setting):
    """Without what it needs, and without scripts, the page says how to send by plain WhatsApp."""
    for script in ("delete Blob.prototype.arrayBuffer", "delete window.indexedDB; Object.defineProperty(window, 'indexedDB', {value: undefined})"):
        context = phone_context(setting.browser)
        context.add_init_script(script)
        phone = Phone(context, setting.page.as_uri(), setting.failures, slow=False)
        assert phone.page.is_visible("#biasa") and not phone.page.is_visible("#tulis"), script
        context.close()
    context = phone_context(setting.browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(setting.page.as_uri())
    assert page.is_visible("#biasa") and "WhatsApp" in page.inner_text("#biasa")
    context.close()


def checks(setting):
    """Identity numbers hold a post back; gambling words and a short text are told."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.write("NIK 1606.0612 3456-0001 milik warga.")
    phone.page.fill("#isi", "Bantuan untuk NIK 1606061205800001 sudah cair di balai desa hari ini.")
    phone.look()
    assert "NIK" in phone.page.inner_text("#pesan .stop")
    assert phone.page.is_disabled("#b-simpan")
    phone.page.click("#ubah")
    phone.write("Situs gac0r")
    phone.look()
    told = phone.page.inner_text("#pesan")
    assert "judi" in told and "pendek" in told, told
    assert not phone.page.is_disabled("#b-simpan")
    context.close()


def broken_photo(setting):
    """A file that is no photo is told of; the others are taken."""
    placed, _ = setting.photos()
    wrong = setting.work / "foto.jpg"
    wrong.write_bytes(b"\xff\xd8 no photo")
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.page.set_input_files("#pilih", [str(wrong), str(placed)])
    phone.page.wait_for_selector("#foto li")
    phone.told("Foto ke-1 (foto.jpg): Foto ini tidak dapat dibuka")
    context.close()


def hostile_text(setting):
    """Markup in every field stays text, and a paste that makes patterns slow does not stop the phone."""
    evil = '"><img src=x onerror=alert(1)>{{x}}</script>\u202e\n- "a": b\n---\n'
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.write(evil + "a-" * 20_000 + "\n" + "*a _b ~c " * 10_000, place=evil.split("\n")[0], title=evil.split("\n")[0])
    phone.look()
    text = Parcel(phone.saved()[0]).text
    head = text.split("\n---\n")[0]
    assert head.count("\n") == 4, head
    assert phone.page.locator("#pratinjau img").count() == 0
    context.close()


# Where it runs, and how it looks


def offline_after_once(setting, certificate):
    """Over https the page opens again when the host is gone; the worker asks for nothing else."""
    context = phone_context(setting.browser, ignore_https_errors=True)
    with served(setting.folder, certificate) as server:
        url = f"https://localhost:{server.server_port}/{setting.site}/tulis.html"
        phone = Phone(context, url, setting.failures, slow=False)
        phone.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        phone.page.reload()
        asked = {path.rsplit("/", 1)[-1] for path in server.asked}
        assert all(name in ("tulis.html", "tulis-kerja.js") or name.startswith("ikon.") or "logo" in path
                   for name in asked for path in server.asked if path.endswith(name)), asked
    phone.page.goto(url)
    phone.write(TEXT)
    phone.look()
    assert Parcel(phone.saved()[0]).head["situs"] == setting.site
    context.close()


def rules(setting):
    """No rule of axe is broken, nothing is wider than the phone, all targets can be hit."""
    placed, _ = setting.photos()
    for scheme in ("light", "dark"):
        context, phone = setting.phone(setting.page.as_uri(), slow=False, color_scheme=scheme)
        page = phone.page
        phone.add_photos(placed)
        phone.write(TEXT)
        page.evaluate("document.querySelectorAll('#tulis details').forEach(fold => { fold.open = true; })")
        rules_of(phone, "tulis " + scheme)
        phone.look()
        page.wait_for_selector("#b-simpan:not([disabled])")
        rules_of(phone, "periksa " + scheme)
        page.goto(setting.page.as_uri() + "#draf")
        page.wait_for_selector("#daftar button")
        page.locator("details:has(#kunci)").evaluate("fold => { fold.open = true; }")
        rules_of(phone, "draf " + scheme)
        context.close()


def rules_of(phone, view):
    page = phone.page
    for rule in Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]:
        phone.fail(f"{view}: {rule['id']}: {rule['help']} ({rule['nodes'][0]['html'][:160]})")
    for size in ("100%", "200%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
        wide = page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
        if wide > 0:
            phone.fail(f"{view}: {wide} px too wide with letters of {size}")
    page.evaluate("document.documentElement.style.fontSize = ''")
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, summary, input:not(.sr):not([type=checkbox]), select,'
          + ' textarea, label.tombol, label.jenis, label.kotak, a.tombol')]
          .filter(target => target.offsetParent && target.getBoundingClientRect().height < 44)
          .map(target => target.outerHTML.slice(0, 80))""")
    for target in small:
        phone.fail(f"{view}: smaller than 44 px: {target}")


def by_keyboard(setting):
    """Without a pointer: tab, type, press Enter."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    page = phone.page
    reached = []
    for _ in range(12):
        page.keyboard.press("Tab")
        name = page.evaluate("document.activeElement.id")
        reached.append(name)
        if name == "isi":
            page.keyboard.insert_text(TEXT)
        if name == "judul":
            page.keyboard.press("Enter")
            break
    assert "pilih" in reached and "lokasi" in reached, reached
    page.wait_for_selector("#periksa:not([hidden])")
    assert page.evaluate("document.activeElement.tagName") == "H1"
    page.go_back()
    page.wait_for_selector("#tulis:not([hidden])")
    assert page.input_value("#isi") == TEXT
    context.close()
