// Penyaring daftar KIM dan pencari desa. Tanpa skrip ini semua baris tetap tampil.
(() => {
  const form = document.getElementById("saring");
  if (!form) return;
  const input = form.elements.q;
  const status = document.getElementById("hasil");
  const none = document.getElementById("nihil");
  const villageBox = document.getElementById("desa");
  const villageList = villageBox.querySelector("ul");
  const mostVillages = 30;
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const groups = [...document.querySelectorAll(".kelompok")].map((box) => ({
    box,
    name: plain(box.querySelector("h2").textContent),
    rows: [...box.querySelectorAll("li")].map((row) => [row, plain(row.textContent)]),
  }));
  // [kecamatan, halaman, [desa, …]]
  const villages = (globalThis.kimDesa || []).flatMap(([district, page, names]) =>
    names.map((name) => ({ name, district, page, text: plain(name + " " + district) })));
  let timer;

  const filterSites = (words) => {
    let found = 0;
    for (const { box, name, rows } of groups) {
      let here = 0;
      for (const [row, text] of rows) {
        const hit = words.every((word) => text.includes(word) || name.includes(word));
        row.hidden = !hit;
        here += hit;
      }
      box.hidden = !here;
      found += here;
    }
    return found;
  };

  const findVillages = (words) => {
    const hits = words.length
      ? villages.filter(({ text }) => words.every((word) => text.includes(word))) : [];
    villageList.replaceChildren(...hits.slice(0, mostVillages).map(({ name, district, page }) => {
      const row = document.createElement("li");
      const link = document.createElement("a");
      const place = document.createElement("small");
      link.href = page;
      link.textContent = name;
      place.textContent = "Kecamatan " + district;
      row.append(link, place);
      return row;
    }));
    villageBox.hidden = !hits.length;
    return hits.length;
  };

  const filter = () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const sites = filterSites(words);
    const places = findVillages(words);
    none.hidden = sites + places > 0;
    status.textContent = words.length ? `${sites} KIM dan ${places} desa atau kelurahan cocok` : "";
    const address = new URL(location.href);
    if (words.length) address.searchParams.set("q", input.value.trim());
    else address.searchParams.delete("q");
    try { history.replaceState(null, "", address); } catch { /* dari berkas lokal */ }
  };

  input.value = new URLSearchParams(location.search).get("q") || "";
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(filter, 120); });
  form.addEventListener("submit", (event) => { event.preventDefault(); filter(); });
  form.hidden = false;
  if (input.value) filter();
})();
