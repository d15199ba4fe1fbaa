// What the page needs is tried first: where it is missing, its text about WhatsApp stays.
const start = async () => {
  const read = id => JSON.parse(byId(id).textContent);
  const form = window.bentuk = '{{form}}', site = read('situs');
  for (const name of Object.keys(site.warna)) document.documentElement.style.setProperty('--' + name, site.warna[name]);

  await drafts.open(site.situs);
  drafts.told = text => { put('keadaan', text); };
  writing.begin(form);
  const sending = makeSending(site);

  // Drafts

  const open = draft => {
    drafts.current = draft;
    writing.show();
    location.hash = '';
  };

  const isSent = ({terkirim, ubah}) => Boolean(terkirim && (!terkirim.ubah || terkirim.ubah === ubah));
  const draftItem = draft => {
    const {terkirim: sent} = draft;
    const state = isSent(draft) ? `${sent.cara || 'dikirim'}, versi ${sent.versi}` : sent ? 'diubah, belum dikirim' : 'belum dikirim';
    const title = Post.title(draft) || 'Belum berjudul';
    const choose = makeButton(title, () => open(draft), true);
    const remove = withName(makeButton('Hapus', async () => {
      if (!confirm(`Hapus draf “${title}” dan fotonya?`)) return;
      await drafts.remove(draft);
      showDrafts();
      writing.show();
    }, true), `Hapus draf ${title}`);
    return make('li', choose, make('span', `${longDate(draft.tanggal)} · ${draft.foto.length} foto · ${state}`), remove);
  };

  const showDrafts = () => {
    const group = (name, list) => list.length ? [make('li', make('h2', name)), ...list.map(draftItem)] : [];
    put('daftar', ...(drafts.all.length ? [...group('Belum dikirim', drafts.all.filter(draft => !isSent(draft))),
      ...group('Sudah dikirim', drafts.all.filter(isSent))] : [make('li', 'Belum ada draf.')]));
    put('kunci-kini', sending.key ? 'Sandi sudah tersimpan di ponsel ini.' : '');
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
    put('kunci-kini', await keep(byId('kunci').value));
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
      writing.lead();
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
  const begin = () => open(drafts.fresh());
  byId('baru').onclick = begin;
  sending.again = makeButton('Tulis baru', begin, true);
  byId('nama').onchange = () => {
    sending.rename(byId('nama').value);
    if (drafts.shelf) drafts.shelf.set('nama', sending.writerName).catch(() => {});
  };
  addEventListener('hashchange', route);
  document.addEventListener('visibilitychange', () => { if (document.hidden) drafts.save(); });
  addEventListener('pagehide', () => drafts.save());

  const kept = async name => drafts.shelf && await drafts.shelf.setting(name).catch(() => null);
  sending.key = await kept('kunci') || null;
  byId('nama').value = sending.writerName = await kept('nama') || '';
  // Who has said it once is not asked again above the post.
  if (sending.writerName) byId('cara').after(byId('nama').parentNode);
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
