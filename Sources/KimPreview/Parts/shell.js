(() => {
"use strict";
const byId = (id) => document.getElementById(id);
const frame = byId("lembar"), panel = byId("panel"), opener = byId("buka-pesan"), news = byId("kabar");
const token = document.documentElement.dataset.token;
const looks = { terang: false, gelap: false, cetak: false, polos: false };
const reasons = {
  draft: "draf, belum terbit", scheduled: "menunggu harinya", unread: "tidak dibaca: bukan .md, foto, atau dokumen",
  unused: "tidak dipakai tulisan mana pun",
};
let state = null, place = null, opensItself = false, isAsking = false, asksAgain = false;
// The mark of the page in the frame, null until it is told; and the round before which that page was
// asked for: one that comes meanwhile may have made another page.
let mark = null, askedIn = null;

// The page in the frame.

const inner = () => {
  try { return frame.contentWindow.location.origin === location.origin ? frame.contentWindow : null; }
  catch { return null; }
};
const shownPath = () => {
  const view = inner();
  return view ? view.location.pathname : "";
};
// An address may have a sign that is no letter's.
const readable = (text) => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};
const wanted = () => {
  const path = readable(location.hash.slice(1));
  return path.startsWith("/") && !path.startsWith("//") ? path : "/";
};

const leaves = () => { askedIn = state && state.round; };

const show = () => {
  leaves();
  const url = new URL(wanted(), location.origin);
  if (url.origin === location.origin) frame.src = url.pathname + url.search + url.hash;
};

const reload = () => {
  const view = inner();
  if (!view || view.location.href === "about:blank") return show();
  leaves();
  place = { path: view.location.pathname, x: view.scrollX, y: view.scrollY };
  view.location.reload();
};

const restore = (view) => {
  if (!place || place.path !== view.location.pathname) return;
  const { x, y } = place;
  place = null;
  const go = () => view.scrollTo({ left: x, top: y, behavior: "instant" });
  go();
  view.requestAnimationFrame(go);
};

frame.addEventListener("load", () => {
  const view = inner();
  if (!view || view.location.href === "about:blank") return;
  restore(view);
  dress();
  const path = view.location.pathname + view.location.hash;
  history.replaceState(null, "", "#" + path);
  byId("alamat").querySelector("b").textContent = readable(view.location.pathname);
  document.title = (view.document.title || "Pratinjau") + " – pratinjau kim";
  frame.title = "Halaman situs: " + (view.document.title || path);
  view.addEventListener("pagehide", leaves);
  view.document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href]");
    if (!link || link.origin === location.origin || !/^https?:/.test(link.href)) return;
    event.preventDefault();
    open(link.href, "_blank", "noopener");
  });
  mark = null;
  ask();
});
addEventListener("hashchange", () => { if (wanted() !== shownPath()) show(); });

// How it looks: the page itself stays as it is, only its style sheets are read in another way.

const originals = new WeakMap();
const medium = (text) => {
  let changed = text;
  if (looks.gelap || looks.terang) {
    const on = looks.gelap ? "dark" : "light";
    changed = changed.replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g,
      (_, word) => word === on ? "(min-width:0px)" : "(max-width:0px)");
  }
  if (looks.cetak) changed = changed.replace(/\bscreen\b/g, "tty").replace(/\bprint\b/g, "all");
  return changed;
};
const read = (list) => {
  if (!list || !list.mediaText && !originals.has(list)) return;
  if (!originals.has(list)) originals.set(list, list.mediaText);
  const text = medium(originals.get(list));
  if (list.mediaText !== text) list.mediaText = text;
};
const readRules = (rules) => {
  for (const rule of rules) {
    if (rule.media) read(rule.media);
    if (rule.cssRules) readRules(rule.cssRules);
  }
};
// Printers leave grounds out.
const paper = (view) => {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync("*,::before,::after{background:none!important;box-shadow:none!important;text-shadow:none!important}");
  return sheet;
};
const dress = () => {
  const view = inner();
  if (!view) return;
  const page = view.document;
  for (const sheet of page.styleSheets) {
    read(sheet.media);
    try { readRules(sheet.cssRules); } catch { /* a sheet of another host */ }
  }
  const scheme = looks.gelap ? "dark" : looks.terang || looks.cetak ? "light" : "";
  frame.style.colorScheme = scheme;
  if (page.documentElement.style) page.documentElement.style.colorScheme = scheme;
  byId("meja").classList.toggle("cetak", looks.cetak);
  page.adoptedStyleSheets = looks.cetak ? [paper(view)] : [];
  if (!looks.polos) return;
  for (const picture of page.querySelectorAll("img,source,video")) {
    for (const name of ["src", "srcset", "poster"]) picture.removeAttribute(name);
  }
};

byId("rupa").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const name = button.dataset.rupa, isOn = !looks[name];
  looks[name] = isOn;
  if (isOn && name === "terang") looks.gelap = false;
  if (isOn && name === "gelap") looks.terang = false;
  for (const each of byId("rupa").children) each.setAttribute("aria-pressed", looks[each.dataset.rupa]);
  if (name === "polos" && !isOn) reload(); else dress();
});
byId("lebar").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  byId("meja").dataset.lebar = button.dataset.lebar;
  for (const each of byId("lebar").children) each.setAttribute("aria-pressed", each === button);
});

// What is told.

const make = (name, text, className) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
};

// The old way, because the new one needs https and a permission.
const copy = (text) => {
  const area = make("textarea"), button = document.activeElement;
  area.value = text;
  panel.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (button) button.focus();
  say(isCopied ? "Disalin: " + text : "Salin sendiri: " + text, !isCopied);
};

const openFile = async (path, line) => {
  const answer = await fetch("/_kim/buka", { method: "POST", headers: { "X-Kim-Token": token }, body: path + "\n" + line });
  if (answer.ok) say("Dibuka di penyunting: " + path); else say((await answer.text()).trim(), true);
};

// As the form keeps it, for the record of who has changed something.
const writerName = () => {
  try {
    return localStorage.getItem("kim-penulis") || "";
  } catch {
    return "";
  }
};

const mend = async (problem, button) => {
  button.disabled = true;
  const body = [problem.path, problem.line, problem.column, problem.code].join("\n");
  const answer = await fetch("/_kim/perbaiki?nama=" + encodeURIComponent(writerName()), { method: "POST", headers: { "X-Kim-Token": token }, body });
  button.disabled = false;
  if (answer.ok) say("Diperbaiki: " + problem.path); else say((await answer.text()).trim(), true);
};

const pathRow = (path, line, column, post) => {
  const row = make("p", "", "jalur");
  const whole = path + (line ? ":" + line : "") + (column ? ":" + column : "");
  row.append(make("code", whole));
  const button = (word, act) => {
    const made = make("button", word);
    made.type = "button";
    made.setAttribute("aria-label", word + " " + whole);
    made.addEventListener("click", act);
    row.append(made);
  };
  if (post) button("Ubah", () => edit(post, line));
  if (state.canOpen) button("Buka", () => openFile(path, line || 0));
  button("Salin jalur", () => copy(path));
  return row;
};

const excerpt = (problem) => {
  const signs = Array.from(problem.excerpt), end = problem.offset + problem.length;
  const block = make("pre");
  block.append(problem.line + " | " + signs.slice(0, problem.offset).join(""));
  block.append(make("mark", signs.slice(problem.offset, end).join("") || " "));
  block.append(signs.slice(end).join(""));
  return block;
};

const item = (problem) => {
  const element = make("li", "", problem.severity === "error" ? "salah" : "ingat");
  element.append(pathRow(problem.path, problem.line, problem.column, problem.post));
  const sentence = make("p");
  sentence.append(make("span", problem.label + ": ", "label"), problem.message);
  element.append(sentence);
  if (problem.excerpt) element.append(excerpt(problem));
  if (problem.hint) element.append(make("p", "→ " + problem.hint));
  if (problem.canMend) {
    const button = make("button", "Perbaiki");
    button.type = "button";
    button.setAttribute("aria-label", "Perbaiki " + problem.path + ":" + problem.line);
    button.addEventListener("click", () => mend(problem, button));
    element.append(button);
  }
  if (problem.rename) {
    const button = make("button", "Salin nama “" + problem.rename + "”");
    button.type = "button";
    button.addEventListener("click", () => copy(problem.rename));
    element.append(make("p", "Nama berkas dan folder diganti di pengelola berkas.", "kode"), button);
  }
  element.append(make("p", "Penjelasan: kim pesan " + problem.code, "kode"));
  return element;
};

const list = (title, items) => {
  const elements = items.length ? [make("h3", title + " (" + items.length + ")"), make("ul")] : [];
  for (const each of items) elements[1].append(each);
  return elements;
};

const simple = (path, words, post) => {
  const element = make("li");
  element.append(pathRow(path, 0, 0, post));
  if (words) element.append(make("p", words, "kode"));
  return element;
};

const tell = () => {
  const site = shownPath().split("/").slice(1, -1).join("/");
  const isNear = (problem) => site !== "" && problem.path.includes("/" + site.split("/").slice(0, 2).join("/"));
  const sorted = [...state.problems].sort((a, b) =>
    (a.severity > b.severity) - (a.severity < b.severity) || isNear(b) - isNear(a));
  const content = byId("isi"), focused = document.activeElement && panel.contains(document.activeElement);
  content.replaceChildren();
  if (state.failure) content.append(make("p", state.failure, "salah"));
  content.append(...list("Yang perlu diperbaiki", sorted.map(item)));
  const rest = state.errors + state.warnings - state.problems.length;
  if (rest > 0) content.append(make("p", "… dan " + rest + " lagi; kim check menyebut semuanya.", "lagi"));
  content.append(...list("Belum terbit", state.withheld.map((file) => simple(file.path, reasons[file.reason], file.post))));
  content.append(...list("Kiriman yang menunggu kim terima", state.waiting.map((path) => simple(path))));
  if (state.filesLeftOut) content.append(make("p", "… dan " + state.filesLeftOut + " berkas lagi.", "lagi"));
  if (!content.children.length) content.append(make("p", "Tidak ada pesan: semuanya baik."));
  if (focused && !panel.contains(document.activeElement)) byId("judul-panel").focus();
  opener.textContent = state.errors ? state.errors + " kesalahan" : state.warnings ? state.warnings + " peringatan" : "Pesan";
  opener.classList.toggle("salah", state.errors > 0 || Boolean(state.failure));
};

const setPanel = (isOpen) => {
  panel.hidden = !isOpen;
  opener.setAttribute("aria-expanded", isOpen);
};
opener.addEventListener("click", () => {
  opensItself = false;
  setPanel(panel.hidden);
  if (!panel.hidden) byId("judul-panel").focus();
});
byId("tutup").addEventListener("click", () => {
  setPanel(false);
  opener.focus();
});
addEventListener("keydown", (event) => { if (event.key === "Escape" && !panel.hidden) byId("tutup").click(); });

const say = (text, isWrong) => {
  news.textContent = text;
  news.classList.toggle("salah", Boolean(isWrong));
  news.setAttribute("role", isWrong ? "alert" : "status");
};

const summary = () => {
  if (state.failure) return say(state.failure, true);
  if (state.isBuilding) return;
  const time = (state.milliseconds / 1000).toLocaleString("id-ID", { maximumFractionDigits: 1 });
  say(`${state.sites} situs, ${state.pages} halaman; ${state.errors} kesalahan, ${state.warnings} peringatan; ${time} detik`);
};

// Writing: the form beside the page that it is about, or in its place where there is room for one.

const writer = byId("penulis"), sheet = byId("tulisan"), desk = writer.parentElement;
// The post whose page is to be shown: as soon as it is built, or only if it is there already.
let awaited = null, askedFor = null, canWait = false;
const awaitPage = (post, isSaved) => {
  // The form of a new post opens it anew, before it has a page.
  canWait = isSaved || canWait && awaited === post;
  awaited = post;
  ask();
};

const look = (side) => {
  desk.dataset.sisi = side;
  for (const each of byId("sisi").children) each.setAttribute("aria-pressed", each.dataset.sisi === side);
};
const write = (query) => {
  clearTimeout(closing);
  setPanel(false);
  writer.hidden = false;
  look("tulisan");
  sheet.src = "/_kim/tulis" + query;
  sheet.focus();
};
// - line: of the file, that a message is about.
const edit = (post, line) => write("?berkas=" + encodeURIComponent(post) + (line ? "#baris-" + line : ""));
// What is not saved asks by itself before its page goes, and stays where somebody wants that. A draft is
// kept as when a page goes, and gets a moment for it: what a page begins while it goes may not be done.
let closing;
const stopWriting = () => {
  sheet.contentWindow.dispatchEvent(new Event("pagehide"));
  closing = setTimeout(() => { sheet.src = "about:blank"; }, 300);
};
sheet.addEventListener("load", () => {
  // What the last form has said is not said of this one.
  if (state) summary();
  if (writer.hidden || sheet.contentWindow.location.href !== "about:blank") return;
  writer.hidden = true;
  awaited = null;
  delete desk.dataset.sisi;
  byId("tulis-baru").focus();
});
byId("tulis-baru").addEventListener("click", () => write(state && state.site ? "?situs=" + encodeURIComponent(state.site) : ""));
byId("ubah").addEventListener("click", () => edit(state.post));
byId("tutup-tulisan").addEventListener("click", stopWriting);
byId("sisi").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) look(button.dataset.sisi);
});
addEventListener("message", (event) => {
  if (event.origin !== location.origin || event.source !== sheet.contentWindow) return;
  const { kim, teks, berkas, salah } = event.data;
  if (kim === "pesan" || kim === "dihapus") say(teks, salah);
  if (kim === "tersimpan" || kim === "dibuka") awaitPage(berkas, kim === "tersimpan");
});

const showAwaited = () => {
  if (!awaited || askedFor !== awaited || !state.address && canWait) return false;
  const address = state.address;
  awaited = null;
  if (!address || address === readable(shownPath())) return false;
  location.hash = address;
  return true;
};

// The rounds.

const ask = async () => {
  if (isAsking) { asksAgain = true; return; }
  isAsking = true;
  try {
    do {
      asksAgain = false;
      const path = shownPath();
      askedFor = awaited;
      const answer = await fetch("/_kim/keadaan?lihat=" + encodeURIComponent(path || wanted())
        + (awaited ? "&berkas=" + encodeURIComponent(awaited) : ""), { cache: "no-store" });
      if (!answer.ok) { say((await answer.text()).trim(), true); continue; }
      const before = state;
      state = await answer.json();
      follow(before, path);
    } while (asksAgain);
  } catch {
    askedIn = null;
    say("kim serve tidak menjawab; jalankan lagi, lalu tunggu sebentar.", true);
  } finally {
    isAsking = false;
  }
};

const follow = (before, path) => {
  tell();
  if (!writer.hidden) sheet.contentWindow.postMessage({ kim: "putaran" }, location.origin);
  summary();
  const worse = state.errors > (before ? before.errors : 0) || state.failure && !(before && before.failure);
  if (worse && panel.hidden) { opensItself = true; setPanel(true); }
  if (opensItself && !state.errors && !state.failure) { opensItself = false; setPanel(false); }
  byId("ubah").hidden = !state.post;
  if (state.round === 0 || showAwaited()) return;
  if (!path) show();
  else if (mark === null ? askedIn !== state.round : mark !== state.mark) reload();
  mark = state.mark;
};

const events = new EventSource("/_kim/peristiwa");
events.addEventListener("putaran", ask);
events.addEventListener("kemajuan", (event) => {
  const [done, total] = event.data.split("/").map(Number);
  say(total ? `Membangun… ${done} dari ${total} situs` : "Membangun…");
});
events.addEventListener("error", () => say("kim serve berhenti, atau sambungannya putus; mencoba lagi…", true));
})();
