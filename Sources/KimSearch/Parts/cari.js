// Pencarian: membaca isi yang disiapkan kim, mengurutkan, dan menampilkan. Tanpa skrip ini daftar
// A sampai Z tetap tampil.
(() => {
  const form = document.getElementById("cari");
  if (!form) return;
  const source = document.currentScript.dataset;
  const [stopList, kinds, firstPlace] = globalThis.kimKata;
  const stopWords = new Set(stopList.split(" "));
  const input = form.elements.q;
  const status = document.getElementById("hasil");
  const meant = document.getElementById("maksud");
  const filters = document.getElementById("saring");
  const results = document.getElementById("temuan");
  const more = document.getElementById("lagi");
  const others = document.getElementById("abjad");
  const perPage = 10;
  const mostFiles = 3;
  const mostHits = 200;
  const levels = { exact: 40, meaning: 34, stem: 30, beginning: 20, part: 12, near: 10 };
  const weights = [12, 6, 0];

  // ---- Data: setiap berkas adalah skrip yang memanggil kimCari, supaya halaman dari berkas lokal
  // dapat membacanya juga.

  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const digits = new Map([...alphabet].map((sign, index) => [sign, index]));
  const number = (text, start, count) => {
    let value = 0;
    for (let index = start; index < start + count; index++) value = value * 64 + digits.get(text[index]);
    return value;
  };
  const files = new Map();
  const shelves = new Map();
  const titles = new Map();
  const lexicons = new Map();
  let small = null;
  let list = null;

  const readSmallHits = (text) => {
    const hits = [];
    let value = 0;
    let power = 1;
    let row = 0;
    for (const sign of text) {
      const digit = digits.get(sign);
      value += (digit & 31) * power;
      power *= 32;
      if (digit > 31) continue;
      row += Math.floor(value / 3);
      hits.push({ id: row, weight: value % 3, kind: small.rows[row][4], day: small.rows[row][5], place: 63 });
      value = 0;
      power = 1;
    }
    return hits;
  };

  const readHits = (text) => {
    const hits = [];
    for (let start = 0; start + 11 <= text.length; start += 11) {
      const mark = number(text, start + 9, 1);
      hits.push({
        day: number(text, start, 3), id: text.slice(start + 3, start + 9),
        kind: Math.floor(mark / 3), weight: mark % 3, place: number(text, start + 10, 1),
      });
    }
    return hits;
  };

  const receivers = {
    s(rows, text) {
      small = { rows, words: new Map(), stems: null };
      let last = "";
      for (const entry of text.split(",")) {
        if (!entry) continue;
        const dot = entry.indexOf(".");
        last = last.slice(0, digits.get(entry[0])) + entry.slice(1, dot);
        small.words.set(last, entry.slice(dot + 1));
      }
    },
    m([prefixes, titleFiles, places]) {
      list = { prefixes: new Set(prefixes.split(" ")), titleFiles, places };
    },
    w(prefix, text) {
      const shelf = new Map();
      for (const entry of text.split(",")) {
        const dot = entry.indexOf(".");
        if (dot > 0) shelf.set(entry.slice(0, dot), entry.slice(dot + 1));
      }
      shelves.set(prefix, shelf);
    },
    t(file, rows) {
      for (const [id, ...row] of rows) titles.set(id, (titles.get(id) || []).concat([row]));
    },
    l(letter, text) {
      lexicons.set(letter, [...text.matchAll(/([a-z0-9]+)([A-Z])/g)].map((match) =>
        [match[1], match[2].charCodeAt(0) - 65]));
    },
  };
  globalThis.kimCari = (kind, ...parts) => receivers[kind](...parts);

  const load = (name) => {
    if (!files.has(name)) files.set(name, new Promise((done) => {
      const script = document.createElement("script");
      script.src = source.folder + name + ".js";
      script.onload = () => done(true);
      script.onerror = () => { files.delete(name); done(false); };
      document.head.append(script);
    }));
    return files.get(name);
  };

  const begin = () => load(source.first);

  // ---- Kata, seperti yang dihitung kim

  const fold = (text) => text.replace(/[\u00c0-\u017f]/g, (sign) => sign.normalize("NFD"))
    .replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const split = (text) => (fold(text).match(/[a-z0-9]+/g) || []).map((word) => word.slice(0, 32));

  const isVowel = (letter) => letter !== undefined && letter !== "" && "aeiou".includes(letter);
  const firstPrefixes = [["meng", 1], ["peng", 3], ["mem", 1], ["men", 1], ["pem", 3], ["pen", 3],
    ["ter", 1], ["di", 1], ["ke", 3], ["me", 1]];

  // Algoritma Snowball untuk bahasa Indonesia; sama dengan IndonesianStemmer.
  const stem = (text) => {
    let word = text;
    let measure = [...word].filter(isVowel).length;
    let prefix = 0;
    const removeEnding = (endings) => {
      const ending = endings.find((letters) => word.endsWith(letters));
      if (ending) { word = word.slice(0, -ending.length); measure--; }
    };
    const removeFirst = () => {
      const found = firstPrefixes.find(([letters]) => word.startsWith(letters));
      if (!found) return -1;
      let length = found[0].length;
      let swallowed = "";
      if (/^[mp]en$/.test(found[0]) && word[3] === "y" && isVowel(word[4])) { swallowed = "s"; length = 4; }
      else if (/^[mp]em$/.test(found[0]) && isVowel(word[3])) swallowed = "p";
      word = swallowed + word.slice(length);
      prefix = found[1];
      measure--;
      return swallowed.length;
    };
    const cut = (start, count, kind) => {
      word = word.slice(0, start) + word.slice(start + count);
      prefix = kind;
      measure--;
    };
    const removeSecond = (start) => {
      const rest = word.slice(start);
      if (rest.startsWith("per")) cut(start, 3, 2);
      else if (rest.startsWith("pelajar")) cut(start, 3, prefix);
      else if (rest.startsWith("pe")) cut(start, 2, 2);
      else if (rest.startsWith("ber") || rest.startsWith("belajar")) cut(start, 3, 4);
      else if (/^be[^aeiou]er/.test(rest)) cut(start, 2, 4);
    };
    const removeSuffix = (start) => {
      const rest = word.slice(start);
      if (rest.endsWith("i")) {
        if (prefix > 2 || rest.endsWith("si")) return false;
        word = word.slice(0, -1);
      } else if (rest.endsWith("an")) {
        if (prefix !== 3 && prefix !== 2 && rest.endsWith("kan")) word = word.slice(0, -3);
        else if (prefix === 1) return false;
        else word = word.slice(0, -2);
      } else return false;
      measure--;
      return true;
    };
    if (measure <= 2) return word;
    removeEnding(["kah", "lah", "pun"]);
    if (measure <= 2) return word;
    removeEnding(["nya", "ku", "mu"]);
    if (measure <= 2) return word;
    const start = removeFirst();
    if (start >= 0) {
      if (measure > 2 && removeSuffix(start) && measure > 2) removeSecond(start);
    } else {
      removeSecond(0);
      if (measure > 2) removeSuffix(0);
    }
    return word;
  };
  globalThis.kimDasar = stem;

  // Yang ditulis orang, dan yang dimaksud.
  const beginnings = { s: "sungai", sei: "sungai", tj: "tanjung", tjg: "tanjung", ma: "muara", tl: "talang" };
  const meanings = {
    wa: "whatsapp", hp: "ponsel", mati: "padam", lampu: "listrik", hoax: "hoaks", bikin: "buat",
    duit: "uang", puskes: "puskesmas", kades: "kepala", sdm: "warga",
  };
  // Kata di depan sebuah nama: menurut urutan jenis tempat.
  const kindWords = {
    kim: 0, desa: 1, ds: 1, kelurahan: 1, kel: 1, lurah: 1, kecamatan: 2, kec: 2, kabupaten: 3, kab: 3, kota: 3,
  };

  const parse = (text) => {
    const code = text.trim().match(/^\d\d(\.\d\d){0,2}(\.\d{4})?$/);
    if (code && text.includes(".")) {
      const joined = code[0].replaceAll(".", "");
      return { words: [joined], joined, wanted: -1 };
    }
    let words = split(text);
    let wanted = -1;
    while (words.length > 1 && Object.hasOwn(kindWords, words[0])) {
      if (wanted < 0) wanted = firstPlace + kindWords[words[0]];
      words = words.slice(1);
    }
    words = words.map((word, index) =>
      index + 1 < words.length && Object.hasOwn(beginnings, word) ? beginnings[word] : word);
    return {
      joined: words.join("").slice(0, 32), wanted,
      words: [...new Set(words)].filter((word) => word.length > 1 && !stopWords.has(word)),
    };
  };

  // ---- Mencari

  const shelfOf = (word) => {
    if (list.prefixes.has(word + "_")) return word + "_";
    for (let length = word.length; length > 0; length--) {
      if (list.prefixes.has(word.slice(0, length))) return word.slice(0, length);
    }
    return null;
  };

  const lookUp = async (word) => {
    if (small) return small.words.has(word) ? readSmallHits(small.words.get(word)) : [];
    const shelf = shelfOf(word);
    if (!shelf || !await load("kata-" + shelf)) return [];
    return readHits((shelves.get(shelf) || new Map()).get(word) || "");
  };

  const lookUpStem = async (root) => {
    if (root.length < 2) return [];
    if (!small) {
      const shelf = shelfOf(root);
      if (!shelf || !await load("kata-" + shelf)) return [];
      const shelved = shelves.get(shelf) || new Map();
      return readHits(shelved.get("*" + root) || shelved.get(root) || "");
    }
    if (!small.stems) {
      small.stems = new Map();
      for (const word of small.words.keys()) {
        const root = stem(word);
        if (!small.stems.has(root)) small.stems.set(root, []);
        small.stems.get(root).push(word);
      }
    }
    return (small.stems.get(root) || []).flatMap((word) => readSmallHits(small.words.get(word)));
  };

  const wordsThatBegin = async (start) => {
    if (start.length < 3) return [];
    if (small) return [...small.words.keys()].filter((word) => word.startsWith(start) && word !== start);
    const names = [...list.prefixes].filter((name) =>
      name.startsWith(start) || start.startsWith(name)).slice(0, mostFiles);
    await Promise.all(names.map((name) => load("kata-" + name)));
    return names.flatMap((name) => [...(shelves.get(name) || new Map()).keys()])
      .filter((word) => word.startsWith(start) && word !== start);
  };

  const lexicon = async (letter) => {
    if (small) return [...small.words.keys()].filter((word) => word[0] === letter).map((word) => [word, 0]);
    if (![...list.prefixes].some((name) => name[0] === letter)) return [];
    if (!await load("abjad-" + letter)) return [];
    return lexicons.get(letter) || [];
  };

  // Huruf yang ditukar, kurang, lebih, atau salah (Damerau).
  const distance = (left, right, most) => {
    if (Math.abs(left.length - right.length) > most) return most + 1;
    let before = [];
    let above = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
      const line = [row];
      for (let column = 1; column <= right.length; column++) {
        const same = left[row - 1] === right[column - 1];
        let cost = Math.min(above[column] + 1, line[column - 1] + 1, above[column - 1] + (same ? 0 : 1));
        if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
          cost = Math.min(cost, before[column - 2] + 1);
        }
        line.push(cost);
      }
      if (Math.min(...line) > most) return most + 1;
      before = above;
      above = line;
    }
    return above[right.length];
  };

  const wordsNear = async (word) => {
    if (word.length < 4) return [];
    const most = word.length < 8 ? 1 : 2;
    const near = [];
    for (const [other, count] of await lexicon(word[0])) {
      const apart = distance(word, other, most);
      if (apart > 0 && apart <= most) near.push([other, apart, count]);
    }
    near.sort((left, right) => left[1] - right[1] || right[2] - left[2]);
    return near.slice(0, 2).map(([other]) => other);
  };

  const wordsAround = async (word) =>
    word.length < 4 ? [] : (await lexicon(word[0])).map(([other]) => other)
      .filter((other) => other.includes(word)).slice(0, mostFiles);

  // Dua kata yang tersambung: "ulaklia".
  const parts = async (word) => {
    if (word.length < 5) return null;
    const own = new Set((await lexicon(word[0])).map(([other]) => other));
    let tries = 0;
    for (let length = word.length - 2; length > 1 && tries < 2; length--) {
      const [left, right] = [word.slice(0, length), word.slice(length)];
      if (!own.has(left)) continue;
      tries++;
      if ((await lexicon(right[0])).some(([other]) => other === right)) return [left, right];
    }
    return null;
  };

  const isName = (hit) => hit.weight === 0 && hit.kind >= firstPlace && hit.kind < firstPlace + 4;

  class Found {
    constructor() { this.byId = new Map(); }
    add(hits, level, bonus = 0) {
      for (const hit of hits) {
        const score = level + weights[hit.weight] + (isName(hit) ? bonus : 0);
        const old = this.byId.get(hit.id);
        if (!old || old.score < score) this.byId.set(hit.id, { hit, score });
      }
      this.isCut = this.isCut || hits.length >= mostHits;
    }
  }

  const gather = async (word, isOnly) => {
    const found = new Found();
    found.meant = word;
    const bonus = isOnly ? 200 : 0;
    found.add(await lookUp(word), levels.exact, bonus);
    if (Object.hasOwn(meanings, word)) found.add(await lookUp(meanings[word]), levels.meaning);
    found.add(await lookUpStem(stem(word)), levels.stem);
    for (const other of (await wordsThatBegin(word)).slice(0, 20)) {
      if (other[0] !== "*") found.add(await lookUp(other), levels.beginning);
    }
    if (found.byId.size) return found;
    const near = await wordsNear(word);
    for (const other of near) found.add(await lookUp(other), levels.near, bonus / 2);
    if (near.length) { found.meant = near[0]; return found; }
    const pair = await parts(word);
    if (pair) {
      const [left, right] = [new Found(), new Found()];
      left.add(await lookUp(pair[0]), levels.part);
      right.add(await lookUp(pair[1]), levels.part);
      for (const [id, { hit, score }] of left.byId) {
        if (right.byId.has(id)) found.byId.set(id, { hit, score });
      }
      if (found.byId.size) { found.meant = pair.join(" "); return found; }
    }
    for (const other of await wordsAround(word)) found.add(await lookUp(other), levels.part);
    return found;
  };

  const search = async (text) => {
    const { words, joined, wanted } = parse(text);
    const all = new Map();
    const meantWords = [];
    let isCut = false;
    const gathered = await Promise.all(words.map((word) => gather(word, words.length === 1)));
    for (const found of gathered) {
      meantWords.push(found.meant);
      isCut = isCut || found.isCut;
      for (const [id, { hit, score }] of found.byId) {
        const sum = all.get(id) || { hit, score: 0, count: 0 };
        sum.score += score;
        sum.count++;
        all.set(id, sum);
      }
    }
    if (joined && (words.length !== 1 || words[0] !== joined)) {
      for (const hit of await lookUp(joined)) {
        if (isName(hit)) all.set(hit.id, { hit, score: 300, count: Math.max(1, words.length) });
      }
    }
    const hits = [...all.values()];
    for (const sum of hits) if (sum.hit.kind === wanted) sum.score += 50;
    const best = Math.max(0, ...hits.map((sum) => sum.count));
    const whole = hits.filter((sum) => sum.count === best);
    const shown = whole.length < 5 && best > 1 ? hits.filter((sum) => sum.count >= best - 1) : whole;
    shown.sort((left, right) => right.count - left.count || right.score - left.score
      || right.hit.day - left.hit.day || right.hit.kind - left.hit.kind
      || (left.hit.id < right.hit.id ? -1 : 1));
    const corrected = meantWords.join(" ");
    return {
      hits: shown.map((sum) => sum.hit), isCut, isWhole: best === words.length || !words.length,
      meant: corrected === words.join(" ") ? "" : corrected, isEmpty: !words.length && !joined,
    };
  };

  const rowsOf = async (hits) => {
    if (small) return hits.map((hit) => [small.rows[hit.id]]);
    const names = new Set(hits.map((hit) => number(hit.id, 0, 6) % list.titleFiles));
    await Promise.all([...names].map((name) => load("judul-" + name)));
    return hits.map((hit) => titles.get(hit.id) || []);
  };

  // ---- Menampilkan

  const months = ["{{teks.januari}}", "{{teks.februari}}", "{{teks.maret}}", "{{teks.april}}",
    "{{teks.mei}}", "{{teks.juni}}", "{{teks.juli}}", "{{teks.agustus}}", "{{teks.september}}",
    "{{teks.oktober}}", "{{teks.november}}", "{{teks.desember}}"];
  const dateText = (day) => {
    if (!day) return "";
    const date = new Date((day - 43830) * 864e5);
    return `{{teks.tanggal tanggal=date.getUTCDate() bulan=months[date.getUTCMonth()] tahun=date.getUTCFullYear()}}`;
  };
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const safe = (url) => {
    return /^(https?|file):$/.test(new URL(url, location.href).protocol) ? url : "#";
  };

  const item = (hit, [title, url, detail, summary]) => {
    const row = element("li");
    const link = element("a", title);
    link.href = safe(url);
    const line = [kinds[hit.kind], detail, dateText(hit.day)].filter(Boolean).join(" · ");
    row.append(link, element("p", line, "ket"));
    if (summary) row.append(element("p", summary));
    return row;
  };

  let state = { hits: [], kind: -1, place: -1, shown: 0 };
  let turn = 0;

  const chosen = () => state.hits.filter((hit) =>
    (state.kind < 0 || hit.kind === state.kind) && (state.place < 0 || hit.place === state.place));

  const showMore = async () => {
    const own = turn;
    const hits = chosen();
    const next = hits.slice(state.shown, state.shown + perPage);
    const rows = await rowsOf(next);
    if (own !== turn) return;
    const before = state.shown;
    state.shown += next.length;
    next.forEach((hit, index) => rows[index].forEach((row) => results.append(item(hit, row))));
    more.hidden = state.shown >= hits.length;
    if (before && results.children[before]) results.children[before].querySelector("a").focus();
  };

  const showAgain = async () => {
    turn++;
    results.replaceChildren();
    state.shown = 0;
    await showMore();
  };

  const counts = (name) => {
    const found = new Map();
    for (const hit of state.hits) found.set(hit[name], (found.get(hit[name]) || 0) + 1);
    return found;
  };

  const choice = (label, name, options) => {
    const select = element("select");
    select.setAttribute("aria-label", label);
    for (const [value, text] of [[-1, label], ...options]) {
      const option = element("option", text);
      option.value = value;
      select.append(option);
    }
    select.addEventListener("change", () => { state[name] = Number(select.value); announce(); showAgain(); });
    return select;
  };

  const showFilters = () => {
    filters.replaceChildren();
    const byKind = [...counts("kind")].sort((left, right) => left[0] - right[0]);
    if (byKind.length > 1) {
      filters.append(choice("{{teks.cari-semua-jenis}}", "kind", byKind.map(([kind, count]) => [kind, `${kinds[kind]} (${count})`])));
    }
    const byPlace = [...counts("place")].filter(([place]) => list && list.places[place])
      .sort((left, right) => left[0] - right[0]);
    if (byPlace.length > 1) {
      filters.append(choice("{{teks.cari-semua-wilayah}}", "place",
        byPlace.map(([place, count]) => [place, `${list.places[place]} (${count})`])));
    }
    filters.hidden = !filters.children.length;
  };

  const announce = () => {
    const count = chosen().length;
    status.textContent = !count ? `{{teks.cari-nihil kata=state.text}}`
      : `{{teks.cari-hasil jumlah=count kata=state.text}}` + (state.isWhole ? "" : "{{teks.cari-sebagian}}")
        + (state.isCut ? "{{teks.cari-dipotong}}" : "") + ".";
  };

  const showMeant = (text) => {
    meant.replaceChildren();
    meant.hidden = !text;
    if (!text) return;
    const link = element("a", text);
    link.href = "?q=" + encodeURIComponent(text);
    meant.append("{{teks.cari-maksud}} ", link, "?");
  };

  const run = async () => {
    const own = ++turn;
    const text = input.value.trim();
    const address = new URL(location.href);
    if (text) address.searchParams.set("q", text); else address.searchParams.delete("q");
    try { history.replaceState(null, "", address); } catch { more.hidden = true; }
    others.hidden = Boolean(text);
    if (!text) {
      results.replaceChildren();
      status.textContent = "";
      filters.hidden = more.hidden = meant.hidden = true;
      return;
    }
    if (!small && !list) status.textContent = "{{teks.cari-mencari}}";
    if (!await begin()) {
      status.textContent = "{{teks.cari-gagal}}";
      return;
    }
    const found = await search(text);
    if (own !== turn) return;
    state = { ...found, text, kind: -1, place: -1, shown: 0 };
    results.replaceChildren();
    announce();
    showMeant(found.meant);
    showFilters();
    await showMore();
    document.documentElement.dataset.cari = text;
  };

  let timer;
  input.value = (new URLSearchParams(location.search).get("q") || "").slice(0, 200);
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(timer); run(); });
  input.addEventListener("focus", begin, { once: true });
  // Yang datanya sudah ada semua dapat mengikuti ketikan.
  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (small || !input.value.trim()) timer = setTimeout(run, 250);
  });
  more.addEventListener("click", showMore);
  if (input.value) run();
})();
