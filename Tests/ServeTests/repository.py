"""Content in a Git repository: each save is a record, and a button sends them."""

import os
import subprocess
from pathlib import Path

from preview import POST, Shell

# What the person who runs the tests has set does not count.
ALONE = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}


def git(folder, *arguments):
    done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, text=True, check=True,
                          env={**os.environ, **ALONE})
    return done.stdout


def begin(folder):
    """A repository around the content, with a host beside it."""
    (folder / ".gitignore").write_text("/.kim/\n/keluaran.txt\n/tuan/\n/lain/\n/foto-*\n/*.jpg\n")
    git(folder, "init", "--quiet", "-b", "main")
    git(folder, "config", "user.name", "Pengelola")
    git(folder, "config", "user.email", "pengelola@desa.example")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message=Awal")
    git(folder, "init", "--quiet", "--bare", "-b", "main", "tuan")
    git(folder, "remote", "add", "origin", str(folder / "tuan"))
    git(folder, "push", "--quiet", "--set-upstream", "origin", "main")


def elsewhere(folder, path, text):
    """Another person sends a change first."""
    if not (folder / "lain").exists():
        git(folder, "clone", "--quiet", str(folder / "tuan"), "lain")
    other = folder / "lain"
    git(other, "pull", "--quiet")
    target = other / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text)
    git(other, "add", ".")
    git(other, "-c", "user.name=Orang lain", "-c", "user.email=lain@desa.example", "commit", "--quiet", "--message=Orang lain")
    git(other, "push", "--quiet")


def sent(folder):
    """Who wrote what is on the host, the newest first."""
    return git(folder / "tuan", "log", "--format=%an|%cn|%s", "main").splitlines()


def name_writer(form, name):
    form.frame.locator("#penulis").fill(name)


def send(form, said):
    form.frame.get_by_role("button", name="Kirim ke pusat").click()
    form.frame.locator("#keadaan", has_text=said).wait_for(timeout=60000)


def record_and_send(setting):
    """Saves are records under their writers' names, sent by a button, also where others have sent first."""
    import writing

    preview = setting.preview("--git", prepare=begin, environment=ALONE)
    try:
        preview.write(writing.OLD, name="berita/panen.md")
        preview.wait_built()
        outside = preview.sites / "_provinsi/catatan.md"
        outside.write_text("Belum selesai.\n")
        form = writing.open_form(setting, preview, writing.HOME, "Tulis", "Tulis kabar")
        form.fill(isi="Warga membersihkan parit Dusun II.", judul="Bersih parit", tanggal="2026-11-20")
        form.save("Isi nama Anda dulu")
        name_writer(form, "Siti <Aminah>\\")
        form.save(None)
        form.wait("Ubah tulisan")
        form.frame.locator("#keadaan", has_text="Tersimpan dan dicatat.").wait_for(timeout=20000)
        send(form, "Terkirim.")
        setting.check(sent(preview.folder) == ["Siti Aminah|Pengelola|Tulisan baru: Bersih parit", "Pengelola|Pengelola|Awal"],
                      f"sent {sent(preview.folder)}")
        elsewhere(preview.folder, f"sites/{POST}/berita/lain.md", "---\njudul: Dari lain\ntanggal: 2026-11-20\n---\nIsi lain.\n")
        form.fill(lokasi="Dusun III")
        form.save("Tersimpan dan dicatat.")
        setting.check("Kirim ke pusat (1)" in form.frame.locator("#kirim-semua").inner_text(), "what waits is not counted")
        send(form, "Terkirim.")
        setting.check(sent(preview.folder)[:2] == ["Siti Aminah|Pengelola|Ubah tulisan: Bersih parit", "Orang lain|Orang lain|Orang lain"],
                      f"sent {sent(preview.folder)}")
        setting.check((preview.sites / POST / "berita/lain.md").exists(), "what others have sent did not come in")
        left = git(preview.folder, "status", "--porcelain").splitlines()
        setting.check(left == [f"?? sites/{POST}/berita/panen.md", "?? sites/_provinsi/catatan.md"] or sorted(left) == sorted(
            [f"?? sites/{POST}/berita/panen.md", "?? sites/_provinsi/catatan.md"]), f"left {left}")
        git(preview.folder, "remote", "set-url", "origin", "http://127.0.0.1:9/a.git")
        form.fill(lokasi="Dusun IV")
        form.save("Tersimpan dan dicatat.")
        send(form, "tidak ada sambungan")
        told = form.frame.locator("#keadaan")
        setting.check(told.get_attribute("role") == "alert" and writing.contrast(told) >= 4.5, "that nothing was sent can be overlooked")
        # A new page of the same browser knows who writes.
        form.page.reload()
        form.shell.page.get_by_role("button", name="Tulis", exact=True).click()
        form.wait("Tulis kabar")
        setting.check("Penulis: Siti" in form.frame.locator("#siapa").inner_text(), "the name is not kept")
        setting.check(not form.shell.problems, f"console: {form.shell.problems}")
    finally:
        preview.remove()


FLOWS = [record_and_send]
