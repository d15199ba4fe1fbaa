// Penyaring daftar KIM. Tanpa skrip ini semua baris tetap tampil.
(() => {
  const form = document.getElementById("saring");
  if (!form) return;
  const input = form.elements.q;
  const status = document.getElementById("hasil");
  const none = document.getElementById("nihil");
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const groups = [...document.querySelectorAll(".kelompok")].map((box) => ({
    box,
    name: plain(box.querySelector("h2").textContent),
    rows: [...box.querySelectorAll("li")].map((row) => [row, plain(row.textContent)]),
  }));
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

  const filter = () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const sites = filterSites(words);
    none.hidden = sites > 0;
    status.textContent = words.length ? `{{teks.kim-cocok jumlah=sites}}` : "";
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
