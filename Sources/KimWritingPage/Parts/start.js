// What the page needs is tried first: where it is missing, its text about WhatsApp stays.
const start = async () => {
  const read = id => JSON.parse(byId(id).textContent);
  const form = read('bentuk'), site = read('situs');
  for (const name of Object.keys(site.warna)) document.documentElement.style.setProperty('--' + name, site.warna[name]);

  const drafts = new Drafts();
  await drafts.open(site.situs);
  drafts.told = text => { byId('keadaan').textContent = text; };
  const writing = new Writing(form, drafts);
  const sending = new Sending(Object.assign({judi: form.judi}, site), form, drafts, writing);

  // Drafts

  const open = draft => {
    drafts.current = draft;
    writing.show();
    location.hash = '';
  };

  const draftItem = draft => {
    const state = draft.terkirim ? `dikirim, versi ${draft.terkirim.versi}` : 'belum dikirim';
    const title = Post.title(draft) || 'Belum berjudul';
    const choose = makeButton(title, () => open(draft), true);
    const remove = makeButton('Hapus', async () => {
      if (!confirm(`Hapus draf “${title}” dan fotonya?`)) return;
      await drafts.remove(draft);
      showDrafts();
      writing.show();
    }, true);
    remove.setAttribute('aria-label', `Hapus draf ${title}`);
    const row = make('li', choose, make('span', `${longDate(draft.tanggal)} · ${draft.foto.length} foto · ${state}`), remove);
    return row;
  };

  const showDrafts = () => {
    put('daftar', ...(drafts.all.length ? drafts.all.map(draftItem) : [make('li', 'Belum ada draf.')]));
    byId('kunci-kini').textContent = sending.key ? 'Sandi sudah tersimpan di ponsel ini.' : '';
  };

  // The key

  const keep = async text => {
    const key = KimKey.read(text);
    if (!key) return KimKey.problem(text);
    sending.key = key;
    if (!drafts.shelf) return 'Sandi dipakai sampai halaman ini ditutup; peramban ini tidak menyimpannya.';
    await drafts.shelf.set('kunci', key).catch(() => {});
    return 'Sandi tersimpan. Tulisan dari ponsel ini sekarang ditandai.';
  };

  const takeKey = async () => {
    const found = location.hash.match(/^#kunci=([\w-]+)/);
    if (!found) return;
    history.replaceState(null, '', location.pathname + location.search);
    if (confirm(`Simpan sandi ${site.nama} di ponsel ini? Tekan OK hanya kalau Anda menerimanya dari pengelola.`)) {
      drafts.told(await keep(found[1]));
    }
  };

  byId('simpan-kunci').onclick = async () => {
    byId('kunci-kini').textContent = await keep(byId('kunci').value);
    if (sending.key) byId('kunci').value = '';
  };

  // Views follow the address, so that the phone's own button goes back.

  const show = name => {
    for (const view of ['tulis', 'periksa', 'draf']) byId(view).hidden = view !== name;
    scrollTo(0, 0);
    byId(name).querySelector('h1').focus({preventScroll: true});
  };

  const route = () => {
    takeKey();
    const name = {'#periksa': 'periksa', '#draf': 'draf'}[location.hash] || 'tulis';
    if (byId(name).hidden === false && name !== 'draf') return;
    if (name === 'periksa') writing.busy.then(() => sending.show());
    if (name === 'draf') showDrafts();
    show(name);
    if (name === 'tulis') {
      writing.showCount();
      writing.suggest();
    }
  };

  byId('tulis').onsubmit = event => {
    event.preventDefault();
    if (drafts.isEmpty(drafts.current)) {
      drafts.told('Tulis dulu apa yang terjadi, atau tambahkan foto.');
      return byId('isi').focus();
    }
    drafts.save();
    location.hash = 'periksa';
  };
  byId('ubah').onclick = () => { location.hash = ''; };
  byId('baru').onclick = () => open(drafts.fresh());
  addEventListener('hashchange', route);
  document.addEventListener('visibilitychange', () => { if (document.hidden) drafts.save(); });
  addEventListener('pagehide', () => drafts.save());

  if (drafts.shelf) sending.key = await drafts.shelf.setting('kunci').catch(() => null) || null;
  writing.show();
  byId('biasa').remove();
  if (location.hash === '#periksa') history.replaceState(null, '', location.pathname + location.search);
  route();
  if (drafts.problem) drafts.told(drafts.problem);
  else if (drafts.all.includes(drafts.current)) drafts.told('Draf terakhir dibuka lagi.');

  if (location.protocol === 'https:' && navigator.serviceWorker) {
    navigator.serviceWorker.register('tulis-kerja.js', {scope: 'tulis.html'}).catch(() => {});
  }
};

if (window.indexedDB && window.TextEncoder && window.Blob && Blob.prototype.arrayBuffer
  && HTMLCanvasElement.prototype.toBlob && HTMLImageElement.prototype.decode && document.body.replaceChildren && window.crypto) start();
