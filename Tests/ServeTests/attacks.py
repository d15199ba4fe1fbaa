"""Attacks on a preview: paths, floods, slow clients, and a telephone's way in."""

import os
import re
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from preview import POST

SECRETS = ["root:x:", "kim record", "KIM-RAHASIA"]


def raw(port, data, seconds=20):
    """What is answered to bytes; empty where the connection ends without an answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as client:
        client.sendall(data)
        parts = []
        try:
            while part := client.recv(65536):
                parts.append(part)
        except OSError:
            pass
        return b"".join(parts)


def request(path, port, *fields, method="GET", body=b""):
    lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Connection: close", *fields]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body


def paths(setting):
    """No path leads out of the build: not by dots, percent signs, NUL, links or pipes."""
    preview = setting.preview()
    try:
        preview.wait_built()
        output = preview.folder / ".kim/pratinjau/1/situs"
        (preview.folder / "rahasia.txt").write_text("KIM-RAHASIA")
        (output / "tautan.txt").symlink_to(preview.folder / "rahasia.txt")
        (output / "jalan").symlink_to(preview.folder)
        os.mkfifo(output / "pipa.html")
        tricks = [
            "/../../../../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/rahasia.txt", "/..%2f..%2f..%2frahasia.txt",
            "/%252e%252e/rahasia.txt", "/tautan.txt", "/jalan/rahasia.txt", "/jalan/", "/pipa.html", "/.kim/index.json",
            "/%2ekim/index.json", "/index.html%00.txt", "/\\..\\..\\rahasia.txt", "/..;/rahasia.txt", "//etc/passwd",
            "/./index.html", "/_kim/../../catatan/index.record", "/_kim/%2e%2e/", "/file:///etc/passwd",
            "/" + "a/" * 5000, "/%c0%ae%c0%ae/rahasia.txt", "/%u002e%u002e/rahasia.txt", "/.%00./rahasia.txt",
        ]
        for path in tricks:
            answer = raw(preview.port, request(path, preview.port)).decode("utf-8", "replace")
            setting.check(not any(secret in answer for secret in SECRETS), f"{path[:60]}: told a secret")
            setting.check(re.match(r"HTTP/1\.1 4\d\d ", answer), f"{path[:60]}: {answer[:60]!r}")
        broken = [b"\x16\x03\x01\x02\x00\x01", b"GET /\x00 HTTP/1.1\r\nHost: a\r\n\r\n", b"\r\n" * 4000,
                  b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                  b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
                  b"GET http://127.0.0.1/ HTTP/1.1\r\nHost: a\r\n\r\n", os.urandom(4000)]
        # Some are waited for until their time is over: all at once.
        with ThreadPoolExecutor(len(broken)) as pool:
            for data, answer in zip(broken, pool.map(lambda data: raw(preview.port, data, 15), broken)):
                setting.check(b" 200 " not in answer[:20], f"{data[:40]!r}: {answer[:40]!r}")
        setting.check("</html>" in preview.get("/") or "<footer" in preview.get("/"), "it does not answer any more")
    finally:
        preview.remove()


def loopback_only(setting):
    """`ss -ltn` shows this machine's own address and no other."""
    preview = setting.preview()
    try:
        lines = subprocess.run(["ss", "-ltnH"], capture_output=True, text=True, check=True).stdout.splitlines()
        own = [line.split()[3] for line in lines if line.split()[3].endswith(f":{preview.port}")]
        setting.check(own == [f"127.0.0.1:{preview.port}"], f"listens at {own}")
    finally:
        preview.remove()


def ten_thousand(setting):
    """10,000 requests by 20 clients at once: each is answered, and memory stays what it was."""
    preview = setting.preview()
    try:
        preview.wait_built()
        path = f"/{POST}/index.html"
        before, wrong = preview.memory(), []

        def ask():
            with socket.create_connection(("127.0.0.1", preview.port), timeout=60) as client:
                stream = client.makefile("rb")
                for _ in range(500):
                    client.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\n\r\n".encode())
                    status, size = stream.readline(), 0
                    while (line := stream.readline().strip()):
                        if line.lower().startswith(b"content-length:"):
                            size = int(line.split(b":")[1])
                    stream.read(size)
                    if b" 200 " not in status:
                        wrong.append(status)

        begin = time.monotonic()
        clients = [threading.Thread(target=ask) for _ in range(20)]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        seconds, after = time.monotonic() - begin, preview.memory()
        print(f"  10,000 requests in {seconds:.1f} s; memory {before} kB before, {after} kB after")
        setting.check(not wrong, f"{len(wrong)} were not answered: {wrong[:2]}")
        setting.check(after - before < 16384, f"memory grew from {before} to {after} kB")
    finally:
        preview.remove()


def slow_clients(setting):
    """300 clients that send a byte now and then keep nobody from reading, and are cut."""
    preview = setting.preview()
    try:
        preview.wait_built()
        slow = []
        for _ in range(300):
            client = socket.create_connection(("127.0.0.1", preview.port), timeout=5)
            client.sendall(b"GET / HTTP/1.1\r\nHost: ")
            slow.append(client)
        setting.check(preview.get("/") != "", "no answer among slow clients")
        descriptors = len(os.listdir(f"/proc/{preview.process.pid}/fd"))
        setting.check(descriptors < 130, f"{descriptors} files are open")
        end, cut = time.monotonic() + 14, 0
        while time.monotonic() < end:
            for client in slow:
                try:
                    client.send(b"a")
                except OSError:
                    pass
            time.sleep(2)
        for client in slow:
            client.settimeout(0.2)
            try:
                while client.recv(4096):
                    pass
                cut += 1
            except TimeoutError:
                pass
            except OSError:
                cut += 1
            client.close()
        setting.check(cut == 300, f"only {cut} of 300 slow clients were cut")
    finally:
        preview.remove()


# A telephone's way in.

def telephone(setting):
    """`--lan` in a network of its own: the code lets one telephone in, once; nobody else."""
    if os.geteuid() != 0:
        print("  telephone: needs root, not tried")
        return
    here = Path(__file__).resolve()
    done = subprocess.run(
        ["unshare", "--net", sys.executable, str(here), setting.kim, str(setting.repository)],
        capture_output=True, text=True, timeout=300)
    for line in (done.stdout + done.stderr).splitlines():
        setting.check(False, line)
    setting.check(done.returncode == 0, f"ended with {done.returncode}")


def write_on_phone(preview, shell, check):
    """A post with a photo, by touch, on a screen of 360 to 740, recorded and sent."""
    import repository
    import writing

    form = writing.Form(shell)
    shell.page.get_by_role("button", name="Tulis", exact=True).tap()
    form.wait("Tulis kabar")
    form.fill(isi="Warga menulis dari ponsel.", judul="Kabar dari ponsel", tanggal="2026-11-20")
    sample = next((Path(__file__).resolve().parents[2] / "sites").rglob("*.jpg"))
    form.frame.locator("#pilih").set_input_files(str(writing.photos.made(preview.folder, sample)[0]))
    form.frame.locator("#foto li").wait_for(timeout=20000)
    form.frame.locator("#penulis").fill("Siti Aminah")
    form.frame.get_by_role("button", name="Simpan", exact=True).tap()
    form.wait("Ubah tulisan")
    form.frame.locator("#keadaan", has_text="Tersimpan dan dicatat.").wait_for(timeout=20000)
    form.frame.get_by_role("button", name="Kirim").tap()
    form.frame.locator("#keadaan", has_text="Terkirim.").wait_for(timeout=20000)
    sent = repository.sent(preview.folder)
    check(sent[0] == "Siti Aminah|Pengelola|Tulisan baru: Kabar dari ponsel", f"sent {sent}")
    folder = preview.sites / POST / "kegiatan/2026-11-20-kabar-dari-ponsel"
    check((folder / "foto-1.jpg").exists() and not writing.photos.told(folder / "foto-1.jpg"), "the photo is not there, or tells something")
    shell.page.get_by_role("button", name="Halaman", exact=True).tap()
    shell.wait_text("Warga menulis dari ponsel.")
    check(shell.page.locator("#lembar").is_visible(), "the page is not shown")
    shell.page.get_by_role("button", name="Tulisan", exact=True).tap()
    check(shell.page.locator("#tulisan").is_visible(), "the form is gone")
    wide = shell.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    check(wide <= 0, f"{wide} pixels too wide")


def in_own_network(kim, tree):
    """What `telephone` starts: two addresses of one house, the machine's and the telephone's."""
    from playwright.sync_api import sync_playwright
    from preview import Preview, Shell
    import flows
    import repository
    import shutil

    def run(*command):
        subprocess.run(command, check=True, capture_output=True)

    run("ip", "link", "set", "lo", "up")
    run("ip", "link", "add", "rumah", "type", "veth", "peer", "name", "ponsel")
    run("ip", "link", "set", "ponsel", "up")
    run("ip", "addr", "add", "192.168.77.2/24", "dev", "rumah")
    run("ip", "addr", "add", "192.168.77.9/24", "dev", "rumah")
    run("ip", "link", "set", "rumah", "up")
    failures = []

    def check(is_right, words):
        if not is_right:
            failures.append(words)

    preview = Preview(kim, Path(tree), "--lan", "--git", prepare=repository.begin, environment=repository.ALONE)
    try:
        preview.write(preview.post())
        preview.wait_built()
        invitation = preview.wait(r"(http://192\.168\.77\.\d+:\d+/_kim/masuk\?k=[0-9a-f]{32})")
        address = invitation.split("/_kim/")[0]
        check("█" in preview.output(), "no code is shown")
        lines = subprocess.run(["ss", "-ltnH"], capture_output=True, text=True, check=True).stdout.splitlines()
        own = sorted(line.split()[3] for line in lines if line.split()[3].endswith(f":{preview.port}"))
        check(own == sorted([f"127.0.0.1:{preview.port}", address.removeprefix("http://")]), f"listens at {own}")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"), args=["--no-sandbox"])
            phone = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
            page = phone.new_page()
            check(page.goto(address + "/").status == 403, "a page is shown without the code")
            check(page.goto(address + "/_kim/").status == 403, "the shell is shown without the code")
            check(page.goto(f"{address}/_kim/masuk?k={'0' * 32}").status == 403, "a guess lets in")
            check(page.goto(invitation).status == 200, "the code does not let in")
            check(page.url.startswith(address + "/_kim/"), f"the code leads to {page.url}")
            check("masuk?k=" not in page.url, "the code stays in the address")
            page.close()
            shell = Shell(phone, address, flows.PAGE)
            shell.wait_text("Alinea nomor 1 ")
            preview.write(preview.post() + "\nTerlihat di ponsel.\n")
            shell.wait_text("Terlihat di ponsel.")
            write_on_phone(preview, shell, check)
            check(not shell.problems, f"console: {shell.problems}")
            other = browser.new_context().new_page()
            check(other.goto(invitation).status == 403, "the code lets in twice")
            browser.close()
        codes = re.findall(r"masuk\?k=([0-9a-f]{32})", preview.output())
        check(len(set(codes)) == 2, f"{len(set(codes))} codes were shown")
        check(preview.stop() == 0, "did not end well")
    finally:
        preview.remove()
    print("\n".join(failures), end="")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    in_own_network(sys.argv[1], sys.argv[2])
