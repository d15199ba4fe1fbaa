"""What a writer does in a preview: new posts, changed ones, two writers at one post, and what must not work."""

import difflib
import hashlib
import json
import sys
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

import attacks
import flows
import repository
from flows import with_post
from preview import DAY, POST, Shell

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "WritingTests"))
import photos  # noqa: E402

HOME = f"/{POST}/index.html"
OLD = """---
# Catatan pengurus: jangan dihapus.
judul: 'Panen padi'   # judul lama
kunci_asing: {a: 1,  b: [x]}
tanggal: 20 November 2026
topik: [padi, "gotong royong"]
---

Warga *memanen* padi.

| Kelompok | Hasil |
|---|---|
| Sari | 2 ton |
"""


class Form:
    """The form in the shell."""

    def __init__(self, shell):
        self.shell, self.page = shell, shell.page
        self.frame = shell.page.frame_locator("#tulisan")

    def wait(self, heading):
        self.frame.locator("#tulis h1", has_text=heading).wait_for(timeout=20000)

    def wait_value(self, name, value):
        self.page.wait_for_function("([name, value]) => document.getElementById('tulisan').contentDocument.getElementById(name).value === value",
                                    arg=[name, value], timeout=20000)

    def fill(self, **values):
        for name, value in values.items():
            self.frame.locator("#" + name).fill(value)

    def save(self, said="Tersimpan."):
        self.frame.get_by_role("button", name="Simpan", exact=True).click()
        if said:
            self.frame.locator("#keadaan", has_text=said).wait_for(timeout=20000)


def open_form(setting, preview, path, button, heading, **more):
    shell = Shell(setting.context(**more), preview.address, path)
    shell.page.locator("#lembar").wait_for()
    shell.page.get_by_role("button", name=button, exact=True).click()
    form = Form(shell)
    form.wait(heading)
    return form


def contrast(locator):
    """Of its letters against what is behind them (WCAG 2.2, relative luminance)."""
    colours = locator.evaluate("""node => {
      let behind = node;
      while (behind && /^rgba\\(0, 0, 0, 0\\)|transparent/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
      return [node, behind].map((each, i) => getComputedStyle(each)[i ? 'backgroundColor' : 'color'].match(/[\\d.]+/g).slice(0, 3).map(Number));
    }""")

    def light(colour):
        parts = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    lights = sorted(light(colour) for colour in colours)
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def write_new(setting):
    """A post with two photos is saved, becomes the page beside the form, and is opened again."""
    preview = with_post(setting)
    try:
        form = open_form(setting, preview, HOME, "Tulis", "Tulis kabar")
        setting.check("Untuk KIM Kecamatan Sekayu" in form.frame.locator("#tulis").inner_text(), "the form does not say for which KIM it is")
        setting.check(form.frame.get_by_role("link", name="Draf di peramban ini").is_visible(), "drafts are not told from posts")
        form.save("Tulis dulu apa yang terjadi")
        told = form.frame.locator("#keadaan")
        setting.check(told.get_attribute("role") == "alert" and contrast(told) >= 4.5, f"a failure can be overlooked: {contrast(told):.1f}")
        form.fill(isi="Warga membersihkan parit.")
        setting.check(form.frame.locator("#tanggal").input_value() == DAY, "the day is not the one that is built for")
        form.fill(isi="Warga membersihkan parit Dusun II.\n\n*Empat puluh* orang datang.", judul="Bersih parit", tanggal="2026-11-20",
                  lokasi="Dusun II")
        sample = next((setting.repository / "sites").rglob("*.jpg"))
        form.frame.locator("#pilih").set_input_files([str(photo) for photo in photos.made(preview.folder, sample)])
        form.frame.locator("#foto li").nth(1).wait_for(timeout=20000)
        form.frame.get_by_label("Apa yang tampak?, foto 1").fill("Warga di tepi parit")
        form.save(None)
        form.wait("Ubah tulisan")
        folder = preview.sites / POST / "kegiatan/2026-11-20-bersih-parit"
        text = (folder / "index.md").read_text()
        for wanted in ['judul: "Bersih parit"', 'lokasi: "Dusun II"', "**Empat puluh** orang"]:
            setting.check(wanted in text, f"{wanted!r} is missing in {text!r}")
        for name in ("foto-1.jpg", "foto-2.jpg"):
            setting.check((folder / name).exists() and not photos.told(folder / name), f"{name} is not there, or tells something")
        form.shell.wait_text("Warga membersihkan parit Dusun II.")
        setting.check(form.shell.inner("view.location.pathname").endswith("/kegiatan/bersih-parit.html"), "another page is shown")
        form.fill(judul="Bersih parit bersama")
        form.save()
        form.shell.wait_text("Bersih parit bersama")
        setting.check('judul: "Bersih parit bersama"' in (folder / "index.md").read_text(), "the second save is lost")
        setting.check(not form.shell.problems, f"console: {form.shell.problems}")
    finally:
        preview.remove()


def change_old(setting):
    """Of a post that is there only the lines of what was changed are others."""
    preview = with_post(setting)
    try:
        path = preview.write(OLD, name="berita/panen.md")
        form = open_form(setting, preview, f"/{POST}/berita/panen.html", "Ubah", "Ubah tulisan")
        setting.check(form.frame.locator("#isi").input_value() == OLD.split("---\n\n")[1].rstrip("\n"), "the text is not as it is written")
        form.save("Tidak ada yang berubah.")
        form.fill(lokasi="Dusun III")
        form.fill(isi=form.frame.locator("#isi").input_value().replace("2 ton", "3 ton"))
        form.save()
        wanted = OLD.replace('royong"]\n', 'royong"]\nlokasi: "Dusun III"\n').replace("2 ton", "3 ton")
        setting.check(path.read_text() == wanted, f"saved {path.read_text()!r}")
        form.shell.wait_text("3 ton")
        form.fill(lokasi="")
        form.save()
        setting.check(path.read_text() == OLD.replace("2 ton", "3 ton"), "an emptied key stays")
    finally:
        preview.remove()


def says_who_sees(setting):
    """A post with a day to come, and a draft, say after each save that readers do not see them yet."""
    preview = with_post(setting)
    try:
        form = open_form(setting, preview, HOME, "Tulis", "Tulis kabar")
        form.fill(isi="Warga akan membersihkan parit Dusun II bersama-sama.", judul="Bersih parit", tanggal="2026-12-20")
        form.save(None)
        form.wait("Ubah tulisan")
        waits = "Pembaca melihatnya mulai Minggu, 20 Desember 2026."
        form.frame.locator("#keadaan", has_text="Tersimpan. " + waits).wait_for(timeout=20000)
        setting.check(form.frame.locator("#tampil").inner_text() == waits, "the form does not say that the post waits")
        form.fill(tanggal="2026-11-20")
        form.save()
        setting.check(form.frame.locator("#keadaan").inner_text()
                      == "Tersimpan. Pembaca melihatnya setelah situs ini diterbitkan.", "a post of today is said to wait")
        setting.check(not form.frame.locator("#tampil").is_visible(), "the form still says that the post waits")
        draft = preview.write(OLD.replace("tanggal:", "draf: ya\ntanggal:"), name="berita/rancangan.md")
        page = form.page.context.new_page()
        page.goto(f"{preview.address}/_kim/tulis?berkas={POST}/berita/rancangan.md")
        page.locator("#tampil", has_text="Ini draf: pembaca belum melihatnya.").wait_for(timeout=20000)
        page.fill("#judul", "Panen rahasia")
        page.get_by_role("button", name="Simpan", exact=True).click()
        page.locator("#keadaan", has_text="Tersimpan. Ini draf").wait_for(timeout=20000)
        setting.check("Panen rahasia" in draft.read_text(), "the draft was not saved")
    finally:
        preview.remove()


def leads_to_problems(setting):
    """From a message to its field, which says what is wrong; the open form follows its file, unless somebody writes in it."""
    preview = with_post(setting)
    try:
        broken = OLD.replace("20 November 2026", "32 November 2026")
        path = preview.write(broken, name="berita/panen.md")
        shell = Shell(setting.context(), preview.address, HOME)
        panel = shell.page.locator("#panel")
        panel.wait_for(state="visible", timeout=20000)
        panel.get_by_role("button", name="Ubah sites").first.click()
        form = Form(shell)
        form.wait("Ubah tulisan")
        day = form.frame.locator("#tanggal")
        form.frame.locator("#tanggal[aria-invalid=true]").wait_for(timeout=20000)
        setting.check(day.evaluate("field => field === document.activeElement"), "the field that is wrong has no focus")
        about = day.get_attribute("aria-describedby").split()[0]
        said = form.frame.locator("#" + about).inner_text()
        setting.check("tidak dimengerti" in said, f"the field does not say what is wrong: {said!r}")
        path.write_text(OLD.replace("Warga *memanen* padi.", "Warga *memanen* padi.\n\n![Padi](tidak-ada.jpg)"))
        form.frame.locator("#tanggal:not([aria-invalid])").wait_for(timeout=20000)
        setting.check(day.input_value() in ("2026-11-20", "20 November 2026"), f"the form did not follow: {day.input_value()!r}")
        text = form.frame.locator("#isi[aria-invalid=true]")
        text.wait_for(timeout=20000)
        shell.page.locator("#buka-pesan").click()
        panel.get_by_role("button", name="Ubah sites").first.click()
        form.page.wait_for_function("() => { const view = document.getElementById('tulisan').contentDocument, text = view.activeElement;"
                                    " return text.id === 'isi' && text.value.slice(text.selectionStart, text.selectionEnd) === '![Padi](tidak-ada.jpg)'; }", timeout=10000)
        form.fill(judul="Judul saya")
        path.write_text(OLD.replace("Panen padi", "Judul lain"))
        form.frame.locator("#keadaan", has_text="diubah di luar formulir").wait_for(timeout=20000)
        setting.check(form.frame.locator("#judul").input_value() == "Judul saya", "what was typed is lost")
        form.save("Belum tersimpan")
        form.frame.locator("#beda", has_text="Judul lain").wait_for(timeout=20000)
        setting.check(not shell.problems, f"console: {shell.problems}")
    finally:
        preview.remove()


PHOTOS = """---
judul: Panen
tanggal: 2026-11-20
gambar: utama.jpg   # dari Bu Siti
gambar_alt: Padi
kunci_asing: {a: 1,  b: [x]}
galeri:
  - {berkas: satu.jpg,  alt: 'Satu', kunci: x}
  # yang kedua
  - berkas: dua.jpg
    alt: Dua
---

Warga *memanen* padi.

![Tiga](tiga.jpg "Foto ketiga")

Selesai.
"""


def old_photos(setting):
    """Photos of a saved post are shown in its form and taken out there, with their words; all else stays byte for byte."""
    preview = with_post(setting)
    try:
        sample = next((setting.repository / "sites").rglob("*.jpg")).read_bytes()
        folder = preview.sites / POST / "berita"
        for name in ("utama", "satu", "dua", "tiga"):
            (folder / f"{name}.jpg").write_bytes(sample)
        path = preview.write(PHOTOS, name="berita/panen.md")
        preview.write("---\njudul: Lain\ntanggal: 2026-11-19\ngambar: tiga.jpg\n---\nIsi.\n", name="berita/lain.md")
        form = open_form(setting, preview, f"/{POST}/berita/panen.html", "Ubah", "Ubah tulisan")
        rows = form.frame.locator("#foto-lama li")
        setting.check(rows.count() == 4, f"{rows.count()} photos are shown")
        form.page.wait_for_function("() => [...document.getElementById('tulisan').contentDocument.querySelectorAll('#foto-lama img')]"
                                    ".filter(image => image.naturalWidth > 0).length === 4", timeout=20000)
        words = [row.inner_text() for row in rows.all()]
        setting.check("Padi" in words[0] and "Satu" in words[1] and "Foto ketiga" in words[3], f"rows: {words}")
        form.save("Tidak ada yang berubah.")
        remove = lambda number: form.frame.get_by_role("button", name=f"Hapus foto lama {number}").click()
        remove(2)
        form.frame.get_by_role("button", name="Batal menghapus foto lama 2").click()
        form.save("Tidak ada yang berubah.")
        remove(3)
        remove(4)
        form.save()
        wanted = PHOTOS.replace("  # yang kedua\n  - berkas: dua.jpg\n    alt: Dua\n", "").replace('![Tiga](tiga.jpg "Foto ketiga")\n\n', "")
        setting.check(path.read_text() == wanted, f"saved {path.read_text()!r}")
        setting.check(not (folder / "dua.jpg").exists() and (preview.sites / POST / "_sampah/berita-dua.jpg").read_bytes() == sample,
                      "the photo that nobody names is not in _sampah")
        setting.check((folder / "tiga.jpg").exists(), "a photo that another post names is gone")
        setting.check(rows.count() == 2, "the form still shows what was taken out")
        remove(1)
        form.save()
        wanted = wanted.replace("gambar: utama.jpg   # dari Bu Siti\ngambar_alt: Padi\n", "")
        setting.check(path.read_text() == wanted, f"saved {path.read_text()!r}")
    finally:
        preview.remove()


def two_writers(setting):
    """Who saves second is told, sees both texts, loses nothing, and decides."""
    preview = with_post(setting)
    try:
        path = preview.write(OLD, name="berita/panen.md")
        page = f"/{POST}/berita/panen.html"
        first, second = [open_form(setting, preview, page, "Ubah", "Ubah tulisan") for _ in range(2)]
        # A form in which nothing was written follows its file.
        second.fill(isi="Tulisan penulis kedua.")
        first.fill(judul="Panen besar")
        first.save()
        saved = path.read_text()
        second.save("Belum tersimpan")
        conflict = second.frame.locator("#beda")
        conflict.wait_for(state="visible")
        setting.check(path.read_text() == saved, "the first save was overwritten")
        rows = [row for row in conflict.locator("pre").inner_text().splitlines() if row[:1] in "−+"]
        setting.check(rows == ["− judul: 'Panen padi'   # judul lama", '+ judul: "Panen besar"   # judul lama'], f"rows that differ: {rows}")
        setting.check("Kelompok" not in conflict.inner_text(), "the whole file is shown")
        setting.check(second.frame.locator("#isi").input_value() == "Tulisan penulis kedua.", "the own text is lost")
        conflict.get_by_role("button", name="Simpan tulisan saya").click()
        second.frame.locator("#keadaan", has_text="Tersimpan.").wait_for(timeout=20000)
        text = path.read_text()
        setting.check("Panen besar" in text and "Tulisan penulis kedua." in text, f"not both changes: {text!r}")
        kept = preview.sites / POST / "_sampah/berita-panen.md"
        setting.check(kept.read_text() == saved, "the replaced version is not kept")
        path.write_text(OLD)
        for form in (first, second):
            form.wait_value("judul", "Panen padi")
        second.fill(isi="Tulisan ketiga.")
        first.fill(lokasi="Dusun I")
        first.save()
        second.save("Belum tersimpan")
        conflict.get_by_role("button", name="Pakai yang ada di folder").click()
        second.wait_value("lokasi", "Dusun I")
        setting.check(second.frame.locator("#isi").input_value().startswith("Warga *memanen*"), "the other version is not in the form")
        setting.check("Tulisan ketiga." in conflict.inner_text(), "what was written is lost")
        second.save("Tidak ada yang berubah.")
    finally:
        preview.remove()


def remove_post(setting):
    """A post that is removed lies in `_sampah`, and is brought back from there."""
    preview = with_post(setting)
    try:
        path = preview.write(OLD, name="berita/panen.md")
        form = open_form(setting, preview, f"/{POST}/berita/panen.html", "Ubah", "Ubah tulisan")
        form.page.on("dialog", lambda dialog: dialog.accept())
        form.frame.get_by_role("button", name="Hapus tulisan").click()
        form.frame.locator("#senarai h1", has_text="Semua tulisan").wait_for(timeout=20000)
        setting.check(not path.exists(), "the post is still there")
        setting.check((preview.sites / POST / "_sampah/berita-panen.md").read_text() == OLD, "it is not in _sampah")
        removed = form.frame.locator("#terhapus", has_text="Dihapus: “Panen padi”. Berkasnya ada di _sampah/berita-panen.md")
        removed.wait_for(timeout=10000)
        removed.get_by_role("button", name="Urungkan").click()
        form.wait("Ubah tulisan")
        form.frame.locator("#keadaan", has_text="Dikembalikan.").wait_for(timeout=10000)
        setting.check(path.read_text() == OLD, "the post did not come back as it was")
        form.shell.wait_text("memanen")
    finally:
        preview.remove()


def profile_and_pages(setting):
    """The list finds a post; a profile and a page are changed in forms that leave all else as it is."""
    preview = with_post(setting)
    try:
        preview.write(OLD.replace("tanggal:", "draf: ya\ntanggal:").replace("Panen padi", "Rancangan panen"), name="berita/rancangan.md")
        preview.write(OLD.replace("20 November 2026", "20 Desember 2026").replace("Panen padi", "Panen depan"), name="berita/depan.md")
        profile = preview.sites / POST / "kim.yml"
        old = "# Catatan: jangan dihapus.\n" + profile.read_text() + "kunci_asing: [a,  b]\n"
        profile.write_text(old)
        form = open_form(setting, preview, HOME, "Tulis", "Tulis kabar")
        form.shell.page.locator("#kabar", has_text="halaman;").wait_for(timeout=30000)
        form.frame.get_by_role("link", name="Semua tulisan KIM").click()
        rows = form.frame.locator("#daftar li")
        rows.nth(3).wait_for(timeout=20000)
        first = rows.first.inner_text()
        setting.check("Panen depan" in first and "terjadwal" in first, f"first in the list: {first!r}")
        form.frame.get_by_label("Cari").fill("rancangan")
        setting.check(rows.count() == 1 and "draf" in rows.first.inner_text(), f"found {rows.count()}: {rows.first.inner_text()!r}")
        rows.first.get_by_role("link").click()
        form.wait("Ubah tulisan")
        setting.check(form.frame.locator("#judul").input_value() == "Rancangan panen", "another post is opened")
        form.frame.get_by_role("link", name="Semua tulisan KIM").click()
        form.frame.get_by_role("link", name="Profil KIM", exact=True).click()
        form.wait("Profil KIM")
        form.save("Tidak ada yang berubah.")
        field = form.frame.get_by_label
        name = form.frame.locator("#awal [name=nama]").input_value()
        form.frame.locator("#awal [name=nama]").fill("")
        form.save("Isi dulu: Nama.")
        form.frame.locator("#awal [name=nama]").fill(name)
        form.frame.get_by_text("Diisi pengelola").click()
        code = field("Kode wilayah").input_value()
        field("Kode wilayah").fill("99.99.99")
        form.save("tidak ada di daftar wilayah")
        setting.check(profile.read_text() == old, "a profile was saved that would break the site")
        field("Kode wilayah").fill(code)
        field("Moto").fill("Maju: bersama")
        form.frame.get_by_text("Lebih lengkap").click()
        field("Instagram").fill("kim_baru")
        officers = form.frame.locator("[data-kunci=pengurus]")
        officers.get_by_role("button", name="Hapus pengurus Seksi Diseminasi").click()
        officers.get_by_role("button", name="Tambah pengurus").click()
        officers.get_by_label("Jabatan").last.fill("Seksi Foto")
        officers.get_by_label("Nama").last.fill("Siti")
        field("WhatsApp").first.fill("0812-3456-7890")
        sample = next((setting.repository / "sites").rglob("*.jpg"))
        form.frame.locator("#f-logo").set_input_files(str(sample))
        form.frame.locator(".foto img:visible").wait_for(timeout=20000)
        form.save()
        saved, lines = profile.read_text(), old.splitlines()
        changed = [line for line in saved.splitlines() if line not in lines]
        setting.check(changed == ['  - jabatan: "Seksi Foto"', '    nama: "Siti"', 'whatsapp: "0812-3456-7890"', '  instagram: "kim_baru"',
                                   'moto: "Maju: bersama"', 'logo: "logo-1.png"'],
                      f"changed lines: {changed}")
        gone = [line for line in lines if line not in saved.splitlines()]
        setting.check(gone == ["  - jabatan: Seksi Diseminasi", '    nama: "Contoh: Anggota Diseminasi"', 'whatsapp: "6281200000002"',
                               "  instagram: contoh_kimsekayu", "moto: Tahu, paham, berbagi"], f"lines that are gone: {gone}")
        setting.check((preview.sites / POST / "logo-1.png").read_bytes().startswith(b"\x89PNG"), "the logo is not there")
        form.shell.wait_text("Maju: bersama")
        setting.check("6281234567890" in preview.get(HOME), "the number that was typed leads to no chat")
        field("Moto").fill("Ketiga")
        profile.write_text(saved.replace("Maju: bersama", "Lain"))
        form.save("Belum tersimpan")
        form.frame.locator("#beda", has_text="Lain").wait_for(timeout=5000)
        setting.check("Lain" in profile.read_text(), "the other version was overwritten")
        setting.check(not form.shell.problems, f"console: {form.shell.problems}")
        page = open_form(setting, preview, f"/{POST}/profil.html", "Ubah", "Ubah halaman")
        path = preview.sites / POST / "halaman/profil.md"
        before = path.read_text()
        page.fill(isi=page.frame.locator("#isi").input_value().replace("Siapa pun boleh ikut", "Semua boleh ikut"))
        page.save()
        setting.check(path.read_text() == before.replace("Siapa pun boleh ikut", "Semua boleh ikut"), "other bytes are changed too")
        page.shell.wait_text("Semua boleh ikut")
        page.frame.get_by_role("link", name="Semua tulisan KIM").click()
        page.frame.get_by_label("Cari").fill("kerja bakti pratinjau")
        page.frame.locator("#daftar a").first.click()
        page.wait("Ubah tulisan")
        page.shell.wait_text("Alinea nomor 1 ")
        page.frame.get_by_role("link", name="Semua tulisan KIM").click()
        page.frame.get_by_role("link", name="Halaman baru").click()
        page.wait("Halaman baru")
        page.frame.get_by_label("Judul").fill("Struktur")
        page.fill(isi="Ketua: Siti.")
        page.save(None)
        page.wait("Ubah halaman")
        page.shell.wait_text("Ketua: Siti.")
        setting.check((preview.sites / POST / "halaman/struktur.md").exists(), "the new page is not there")
    finally:
        preview.remove()


def other_heads(setting):
    """Of a post with TOML the text alone is changed, and its form says so."""
    preview = with_post(setting)
    try:
        old = '+++\ntitle = "Panen TOML"\ndate = 2026-11-20\n+++\n\nWarga memanen.\n'
        path = preview.write(old, name="berita/toml.md")
        form = open_form(setting, preview, f"/{POST}/berita/toml.html", "Ubah", "Ubah tulisan")
        form.frame.locator(".notis", has_text="TOML").wait_for(timeout=5000)
        setting.check(not form.frame.locator("#judul").is_visible(), "a field is shown that cannot be changed")
        form.fill(isi="Warga memanen padi.")
        form.save()
        setting.check(path.read_text() == old.replace("memanen.", "memanen padi."), f"saved {path.read_text()!r}")
    finally:
        preview.remove()


def round_trips(setting, most=200):
    """Posts as people wrote them go through the form: but for the line that was changed, each byte stays."""
    # Of another KIM, so that no round is made of what is saved here.
    preview = setting.preview("--site", flows.QUIET, prepare=flows.quiet_neighbour)
    try:
        preview.wait_built()
        sources = [path for folder in ("sites", "Tests/Typed") for path in sorted((setting.repository / folder).rglob("*.md"))
                   if "_provinsi" not in path.parts and "halaman" not in path.parts and path.read_bytes().startswith(b"---")]
        context = setting.context()
        page = context.new_page()
        done, refused = 0, 0
        for number, source in enumerate(sources):
            if done >= most:
                break
            old = source.read_bytes()
            kind = source.parent.name if source.parent.name in ("umkm", "agenda", "wisata", "layanan", "klarifikasi") else "berita"
            target = preview.sites / POST / kind / f"keliling-{number}.md"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(old)
            page.goto(f"{preview.address}/_kim/tulis?berkas={POST}/{kind}/keliling-{number}.md")
            title = page.locator("#tulis:not([hidden]) h1").or_(page.locator("#biasa h1", has_text="Tidak dapat dibuka"))
            title.first.wait_for(timeout=20000)
            if "Ubah" not in title.first.inner_text():
                refused += 1
                continue
            page.fill("#judul", f"Judul keliling {number}")
            page.get_by_role("button", name="Simpan", exact=True).click()
            page.locator("#keadaan", has_text="ersimpan").or_(page.locator("#keadaan", has_text="angka")).first.wait_for(timeout=20000)
            said = page.locator("#keadaan").inner_text()
            if not said.startswith("Tersimpan."):
                refused += 1
                continue
            before, after = old.split(b"\n"), target.read_bytes().split(b"\n")
            changed = [step for step in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes() if step[0] != "equal"]
            new = sum(step[4] - step[3] for step in changed)
            setting.check(len(changed) == 1 and new == 1 and f"Judul keliling {number}".encode() in after[changed[0][3]],
                          f"{source.relative_to(setting.repository)}: {changed}")
            done += 1
            target.unlink()
        print(f"  {done} posts went through the form, {refused} were refused")
        setting.check(done >= 200, f"only {done} posts went through")
    finally:
        preview.remove()


def rules_of_form(setting):
    """No rule of axe is broken in the form and around it, light and dark, wide and on a telephone."""
    preview = with_post(setting, "--git", prepare=repository.begin, environment=repository.ALONE)
    try:
        preview.write(OLD, name="berita/panen.md")
        for width, height in [(1280, 900), (360, 740)]:
            for scheme in ["light", "dark"]:
                for path, button, heading in [(HOME, "Tulis", "Tulis kabar"),
                                              (f"/{POST}/berita/panen.html", "Ubah", "Ubah tulisan")]:
                    form = open_form(setting, preview, path, button, heading, width=width, height=height, color_scheme=scheme)
                    if heading == "Ubah tulisan":
                        repository.name_writer(form, "Siti")
                        form.fill(isi="Lain.")
                        preview.write(OLD + "\n", name="berita/panen.md")
                        form.save("Belum tersimpan")
                        preview.write(OLD, name="berita/panen.md")
                    for page in (form.page, next(each for each in form.page.frames if "/_kim/tulis" in each.url)):
                        found = Axe().run(page, options={"iframes": False})
                        for violation in found.response["violations"]:
                            nodes = "; ".join(node["html"][:90] for node in violation["nodes"][:3])
                            setting.check(False, f"{width} {scheme} {heading}: {violation['id']}: {nodes}")
                    wide = form.page.evaluate("document.documentElement.scrollWidth > innerWidth")
                    setting.check(not wide, f"{width}: the shell is wider than the screen")
                    form.page.context.close()
                sheet = setting.context(width, height, color_scheme=scheme).new_page()
                for query, ready in [(f"berkas={POST}/kim.yml", "#tulis"), (f"berkas={POST}/halaman/profil.md", "#tulis"),
                                     (f"lihat=daftar&situs={POST}", "#senarai")]:
                    sheet.goto(f"{preview.address}/_kim/tulis?{query}")
                    sheet.locator(ready).wait_for(timeout=20000)
                    for fold in sheet.locator("details:visible > summary").all():
                        fold.click()
                    for violation in Axe().run(sheet).response["violations"]:
                        nodes = "; ".join(node["html"][:90] for node in violation["nodes"][:3])
                        setting.check(False, f"{width} {scheme} {query}: {violation['id']}: {nodes}")
                    wide = sheet.evaluate("document.documentElement.scrollWidth > innerWidth")
                    setting.check(not wide, f"{width} {query}: wider than the screen")
                    small = sheet.evaluate("[...document.querySelectorAll('a,button,input:not(.sr),select,textarea')].filter(each => each.offsetParent"
                                           " && each.getBoundingClientRect().height < 44).map(each => each.outerHTML.slice(0, 60))")
                    setting.check(not [each for each in small if "checkbox" not in each], f"{width} {query}: too small for a thumb: {small}")
                sheet.context.close()
    finally:
        preview.remove()


# What must not work.

def snapshot(folder):
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def parcel(text, site=POST):
    body = text.encode()
    return (f"KIM-TULISAN 1\nsitus: {site}\nnomor: 0123456789abcdef0123\nversi: 1\ntulisan: {len(body)}\n".encode()
            + body + b"\nselesai\n")


def foreign_saves(setting):
    """Nothing is written without the page's token, from another page, by another name, or by a path of tricks."""
    preview = with_post(setting)
    try:
        preview.write(OLD, name="berita/panen.md")
        (preview.folder / "rahasia.md").write_text(OLD)
        (preview.sites / POST / "tautan.md").symlink_to(preview.folder / "rahasia.md")
        (preview.sites / POST / "jalan").symlink_to(preview.folder)
        (preview.folder / "rahasia.jpg").write_bytes(b"rahasia")
        (preview.sites / POST / "tautan.jpg").symlink_to(preview.folder / "rahasia.jpg")
        token = attacks.re.search(r'data-token="([0-9a-f]{32})"', preview.get("/_kim/")).group(1)
        before = snapshot(preview.folder / "sites") | {"rahasia": (preview.folder / "rahasia.md").read_text()}
        mark = hashlib.sha256(OLD.encode()).hexdigest()
        change, port = parcel('---\njudul: "Diubah"\n---\n'), preview.port
        own = [f"Origin: http://127.0.0.1:{port}", f"X-Kim-Token: {token}"]

        def post(path, body, *fields):
            return attacks.raw(port, attacks.request(path, port, *fields, method="POST", body=body), 120).decode("utf-8", "replace")

        good = f"/_kim/tulis/ubah?berkas={POST}/berita/panen.md&sidik={mark}"
        for name, fields in {
            "no token": own[:1], "no origin": own[1:], "another origin": ["Origin: http://jahat.test", own[1]],
            "a guess": [own[0], "X-Kim-Token: " + "0" * 32], "another site": own + ["Sec-Fetch-Site: cross-site"],
        }.items():
            answer = post(good, change, *fields)
            setting.check(answer.startswith("HTTP/1.1 403"), f"{name}: {answer[:60]!r}")
            answer = post("/_kim/tulis/baru", b"x" * 5_000_000, *fields)
            setting.check(not answer.startswith("HTTP/1.1 200"), f"{name}, large: {answer[:60]!r}")
        rebound = attacks.raw(port, (f"POST {good} HTTP/1.1\r\nHost: jahat.test:{port}\r\nOrigin: http://jahat.test:{port}\r\n"
                                     f"X-Kim-Token: {token}\r\nContent-Length: {len(change)}\r\nConnection: close\r\n\r\n").encode() + change)
        setting.check(rebound.startswith(b"HTTP/1.1 421"), f"another name: {rebound[:60]!r}")
        tricks = ["../rahasia.md", f"{POST}/../../../rahasia.md", f"{POST}/tautan.md", f"{POST}/jalan/rahasia.md", "_provinsi/provinsi.yml",
                  f"{POST}/kim.yaml", f"{POST}/%2e%2e/x.md", f"/etc/hosts.md", f"{POST}/.git/a.md", f"{POST}/_sampah/a.md", f"{POST}/a%00.md",
                  f"{POST}\\berita\\panen.md", "", POST]
        for name in ("../../../rahasia.md", "../../rahasia.jpg", "..%2f..%2f..%2fetc%2fhosts", "/etc/hosts", "kim.yml", "../tautan.jpg", "../jalan/rahasia.jpg",
                     "../_sampah/a.jpg", "../.git/a.jpg", ""):
            answer = attacks.raw(port, attacks.request(f"/_kim/tulis/foto?berkas={POST}/berita/panen.md&nama={name}", port)).decode("utf-8", "replace")
            setting.check(answer.startswith("HTTP/1.1 404"), f"photo {name}: {answer[:60]!r}")
        for path in tricks:
            for way in ("ubah", "hapus"):
                answer = post(f"/_kim/tulis/{way}?berkas={path}&sidik={mark}", change, *own)
                setting.check(answer.startswith("HTTP/1.1 4"), f"{way} {path}: {answer[:60]!r}")
        for site in ("../..", "_provinsi", "", "lain", POST + "/berita"):
            answer = post("/_kim/tulis/baru", parcel('---\njudul: "A"\ntanggal: "2026-11-20"\n---\n\nIsi.', site), *own)
            setting.check(answer.startswith("HTTP/1.1 4"), f"new in {site}: {answer[:60]!r}")
        for text in ('---\nslug: "a"\n---\n', "---\ndraf: ya\n---\n", "apa saja", '---\njudul: "A"\n'):
            answer = post(good, parcel(text), *own)
            setting.check(answer.startswith("HTTP/1.1 4"), f"{text!r}: {answer[:60]!r}")
        memory = preview.memory()
        for count in (41_000_000, 2_000_000_000):
            head = attacks.request(good, port, *own, f"Content-Length: {count}", method="POST")
            setting.check(attacks.raw(port, head).startswith(b"HTTP/1.1 413"), f"{count} bytes are not refused")
        for _ in range(3):
            post("/_kim/tulis/baru", b"KIM-TULISAN 1\n" + b"x" * 39_000_000, *own)
        grown = preview.memory() - memory
        print(f"  three bodies of 39 MB: memory grew by {grown} kB")
        setting.check(grown < 200_000, f"memory grew by {grown} kB")
        after = snapshot(preview.folder / "sites") | {"rahasia": (preview.folder / "rahasia.md").read_text()}
        setting.check(before == after, f"changed: {[name for name in set(before) | set(after) if before.get(name) != after.get(name)]}")
        answer = post(good, change, *own)
        setting.check(answer.startswith("HTTP/1.1 200") and json.loads(answer.split("\r\n\r\n", 1)[1])["judul"] == "Diubah",
                      f"the right way: {answer[:200]!r}")
    finally:
        preview.remove()


def keeps_last_words(setting):
    """What was typed just before the form is closed is there again, and a long address widens no phone's page."""
    preview = with_post(setting)
    try:
        path = f"/{POST}/berita/2024-05-17-alamat-yang-panjang-sekali-untuk-layar-telepon-yang-kecil-dan-masih-lebih-panjang.html"
        form = open_form(setting, preview, path, "Tulis", "Tulis kabar", width=360, height=740)
        wide = form.page.evaluate("document.documentElement.scrollWidth")
        setting.check(wide <= 360, f"the preview is {wide} px wide")
        form.fill(isi="Kata terakhir sebelum ditutup.")
        form.page.get_by_role("button", name="Tutup formulir").click()
        form.page.locator("#penulis").wait_for(state="hidden", timeout=20000)
        form.page.get_by_role("button", name="Tulis", exact=True).click()
        form.wait("Tulis kabar")
        form.wait_value("isi", "Kata terakhir sebelum ditutup.")
    finally:
        preview.remove()


FLOWS = [write_new, keeps_last_words, change_old, says_who_sees, leads_to_problems, old_photos,
         two_writers, remove_post, profile_and_pages, other_heads, round_trips, rules_of_form, foreign_saves]
