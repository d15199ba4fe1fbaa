"""Twenty-five posts as villagers type them, and the files that the page makes of them.

With KIM_RECORD=1 the files in `kiriman/` are made anew, and the run fails all the same; `SentPostTests`
reads them as posts."""

import json
import os
import shutil
from pathlib import Path

from parcel import Parcel
from phone import Phone, phone_context

HERE = Path(__file__).parent
SENT = HERE / "kiriman"
# The same file each time: numbers that are counted.
FIXED = """
  let count = %d;
  Crypto.prototype.getRandomValues = function (bytes) { return bytes.map(() => count++ %% 251); };
"""


def twenty_five(setting):
    """Each is typed into the page as it stands, and its file is the recorded one."""
    posts = json.loads((HERE / "posts.json").read_text())
    is_recording = os.environ.get("KIM_RECORD") == "1"
    assert len(posts) == 25
    if is_recording and SENT.exists():
        shutil.rmtree(SENT)
    for number, post in enumerate(posts):
        context = phone_context(setting.browser)
        context.add_init_script(FIXED % (10 * number))
        phone = Phone(context, setting.page.as_uri(), setting.failures, slow=False)
        phone.write(post["isi"], place=post.get("lokasi", ""), title=post.get("judul"), day=post["tanggal"])
        if post.get("jenis"):
            phone.choose(post["jenis"])
        phone.page.evaluate("document.querySelectorAll('#tulis details').forEach(fold => { fold.open = true; })")
        questions = phone.questions(post.get("jenis", "kegiatan"))
        for label, value in post.get("nilai", {}).items():
            field = phone.page.get_by_label(questions.get(label, label), exact=True)
            if field.evaluate("node => node.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)
        phone.look()
        data, name = phone.saved()
        Parcel(data)
        file = SENT / name
        if is_recording:
            SENT.mkdir(exist_ok=True)
            file.write_bytes(data)
        else:
            assert file.exists(), f"{name} is not recorded"
            assert file.read_bytes() == data, f"{name} is not as recorded"
        context.close()
    assert not is_recording, f"recorded {len(posts)} files"
    assert len(list(SENT.iterdir())) == len(posts), "a recorded file is left that no post makes"
