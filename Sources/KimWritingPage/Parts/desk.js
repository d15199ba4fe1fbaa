// The page where kim serve shows it: it saves into the folder of the content, and opens posts there.
const Desk = (() => {
  const data = id => JSON.parse(byId(id).textContent);
  const form = '{{form}}', site = data('situs'), desk = site.meja;
  const base = '/_kim/tulis';
  // Keys whose values this form cannot show: they stay as they are written.
  const left = new Set();
  // Keys that are written in words where the form would want another control.
  const worded = new Set();
  let post, first, conflict, isSaving;

  const say = text => {
    drafts.told(text);
    if (parent !== window) parent.postMessage({kim: 'pesan', teks: text}, location.origin);
  };

  const ask = async (path, body) => {
    try {
      const answer = await fetch(base + path, body === undefined ? {cache: 'no-store'}
        : {method: 'POST', headers: {'X-Kim-Token': desk.sandi}, body});
      const text = await answer.text();
      if (!(answer.headers.get('content-type') || '').startsWith('application/json')) return {pesan: text.trim()};
      return Object.assign(JSON.parse(text), {berhasil: answer.ok});
    } catch (problem) {
      return {pesan: 'kim serve tidak menjawab. Tulisan Anda masih di sini; coba simpan lagi.'};
    }
  };

  // What is written, as a control of the form holds it; undefined where none can.
  const isText = value => typeof value === 'string';
  const reference = item => isText(item) ? item : Object.keys(item).every(name => ['nama', 'url'].includes(name))
    && Object.values(item).every(isText) ? [item.nama, item.url].filter(Boolean).join(' ') : undefined;

  const held = (key, value) => {
    if (key.k === 'lines' || key.k === 'references') {
      const items = (Array.isArray(value) ? value : key.n === 'topik' ? String(value).split(/[,;] */) : [value]).map(key.k === 'lines' ? item => isText(item) ? item : undefined : reference);
      return items.includes(undefined) ? undefined : items.join('\n');
    }
    if (key.k === 'records') {
      const items = Array.isArray(value) ? value : [value], names = key.i.map(inner => inner.n);
      return items.every(item => typeof item === 'object' && Object.keys(item).every(name => names.includes(name))
        && Object.values(item).every(isText)) ? items : undefined;
    }
    if (key.k === 'choices') {
      const items = (Array.isArray(value) ? value : String(value).split(',')).map(item => String(item).trim());
      return items.every(item => key.c.includes(item)) ? items : undefined;
    }
    if (!isText(value)) return undefined;
    if (key.k === 'choice') return key.c.includes(value) ? value : undefined;
    if (key.k === 'flag') return /^(?:ya|true|yes)$/i.test(value) ? true : undefined;
    if (key.k === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value)) worded.add(key.n);
    return value;
  };

  const opened = found => {
    const draft = drafts.fresh();
    const own = (form.jenis.find(type => type.n === found.jenis) || {}).k || [];
    for (const key of [...own, ...form.umum]) {
      if (!(key.n in found.nilai) || key.n in draft.nilai) continue;
      const value = held(key, found.nilai[key.n]);
      if (value === undefined) left.add(key.n); else draft.nilai[key.n] = value;
    }
    const place = found.nilai.lokasi;
    if (place !== undefined && !isText(place)) left.add('lokasi');
    return Object.assign(draft, {
      jenis: found.jenis, judul: found.judul || '', tanggal: found.tanggal || '', isi: found.isi,
      lokasi: isText(place) ? place : '',
    });
  };

  // The lines of the head that the form would write, by key.
  const head = () => {
    const draft = Object.assign({}, drafts.current, {isi: '', foto: [], nilai: {}});
    const keys = writing.formKeys;
    for (const key of keys) {
      if (drafts.current.nilai[key.n] !== undefined) draft.nilai[key.n] = drafts.current.nilai[key.n];
    }
    const lines = new Map(['judul', 'tanggal', 'jenis', 'lokasi', ...keys.map(key => key.n)].map(name => [name, '']));
    let name;
    for (const line of Post.markdown(draft, keys, '').split('\n').slice(1)) {
      if (line === '---') break;
      if (line[0] !== ' ') name = line.slice(0, line.indexOf(':'));
      lines.set(name, lines.get(name) ? lines.get(name) + '\n' + line : line);
    }
    if (!Post.oneLine(draft.judul)) lines.set('judul', '');
    if (!draft.tanggal) lines.set('tanggal', '');
    left.forEach(key => lines.delete(key));
    return lines;
  };

  const changes = () => [...head()].filter(([name, line]) => line !== (first.get(name) || ''))
    .map(([name, line]) => line || name + ':');

  const image = photo => `![${Post.oneLine(photo.alt).replace(/[[\]\\]/g, '\\$&')}](${photo.nama}`
    + (Post.oneLine(photo.ket) ? ` ${JSON.stringify(Post.oneLine(photo.ket))})` : ')');

  const isChanged = () => Boolean(post) && Boolean(changes().length || drafts.current.isi !== post.isi || drafts.current.foto.length);

  const parcel = async (draft, text) => {
    const photos = [];
    for (const photo of draft.foto) photos.push(Object.assign({picture: await drafts.picture(photo)}, photo));
    if (photos.some(photo => !photo.picture)) throw new Error('Sebuah foto hilang dari penyimpanan. Hapus dari daftar, lalu pilih lagi.');
    return new Blob(await Parcel.bytes({situs: site.situs, nomor: draft.nomor, versi: 1, pengirim: ''}, text, photos, null));
  };

  const saveNew = async () => {
    const {named} = makeSending(site);
    const answer = await ask('/baru', await parcel(named, Post.markdown(named, writing.formKeys, writing.type.b)));
    if (!answer.berhasil) return say(answer.pesan);
    await drafts.remove(drafts.current);
    tell({kim: 'tersimpan', berkas: answer.berkas});
    location.replace(`${base}?berkas=${encodeURIComponent(answer.berkas)}#tersimpan`);
  };

  const saveChanged = async () => {
    const draft = drafts.current, mark = draft.nomor.slice(0, 8);
    const foto = draft.foto.map((photo, i) => Object.assign({}, photo, {nama: `baru-${mark}-${i + 1}.jpg`}));
    const isi = [draft.isi.trimEnd(), ...foto.map(image)].join('\n\n');
    const isOther = foto.length || draft.isi !== post.isi;
    const text = `---\n${changes().join('\n')}\n---\n${isOther ? isi : ''}`;
    const query = `/ubah?berkas=${encodeURIComponent(desk.berkas)}&sidik=${post.sidik}${isOther ? '&isi=1' : ''}${conflict ? '&timpa=1' : ''}`;
    const answer = await ask(query, await parcel(Object.assign({}, draft, {foto}), text));
    if (answer.sidik && !answer.berhasil) return differ(answer);
    if (!answer.berhasil) return say(answer.pesan);
    for (const photo of draft.foto) drafts.blobs.delete(photo.id);
    draft.foto = [];
    draft.nomor = drafts.fresh().nomor;
    const scroll = scrollY;
    take(answer);
    writing.show();
    scrollTo(0, scroll);
    say('Tersimpan.');
    tell({kim: 'tersimpan', berkas: desk.berkas});
  };

  const tell = message => { if (parent !== window) parent.postMessage(message, location.origin); };

  // What is saved is what later changes are compared with.
  const take = found => {
    post = found;
    drafts.current.isi = found.isi;
    conflict = null;
    byId('beda').hidden = true;
    first = head();
  };

  // Somebody else has saved it meanwhile: both are shown, and nothing is lost.
  const differ = answer => {
    const mine = makeButton('Simpan tulisan saya', () => {
      conflict = answer;
      post.sidik = answer.sidik;
      save();
    });
    const theirs = makeButton('Buka yang tersimpan', () => {
      if (!confirm('Perubahan Anda di halaman ini dibuang. Buka yang tersimpan?')) return;
      post = null;
      location.reload();
    }, true);
    put('beda', make('h2', 'Berkas ini diubah sementara Anda menulis'),
      make('p', 'Yang tersimpan sekarang ada di bawah ini; tulisan Anda masih di formulir. Salin yang perlu dari sini, '
        + 'lalu simpan tulisan Anda: versi ini disimpan lebih dulu di folder _sampah.'),
      make('pre', answer.teks), Object.assign(make('p', mine, theirs), {className: 'deret'}));
    byId('beda').hidden = false;
    byId('beda').scrollIntoView();
    byId('beda').focus();
    say(answer.pesan);
  };

  const problem = () => {
    const draft = Object.assign({}, makeSending(site).named);
    if (post && !post.tanggal && !draft.tanggal) draft.tanggal = today();
    const found = Checks.of(draft, writing, form.judi, today()).find(check => check.stops);
    return found && found.says;
  };

  const save = async () => {
    if (isSaving) return;
    if (!post && drafts.isEmpty(drafts.current)) return say('Tulis dulu apa yang terjadi, atau tambahkan foto.');
    const wrong = problem();
    if (wrong) return say(wrong);
    if (post && !isChanged()) return say('Tidak ada yang berubah.');
    isSaving = true;
    say('Menyimpan…');
    try {
      await writing.busy;
      await (post ? saveChanged() : saveNew());
    } catch (found) {
      say(found.message);
    }
    isSaving = false;
  };

  const remove = async () => {
    if (!confirm(`Hapus “${drafts.current.judul || 'tulisan ini'}”? Berkasnya dipindah ke folder _sampah milik KIM ini.`)) return;
    const answer = await ask(`/hapus?berkas=${encodeURIComponent(desk.berkas)}&sidik=${post.sidik}`, '');
    if (!answer.berhasil) return answer.sidik ? differ(answer) : say(answer.pesan);
    post = null;
    tell({kim: 'dihapus', teks: answer.pesan});
    location.replace(`${base}?situs=${encodeURIComponent(site.situs)}`);
  };

  // The page

  const furnish = () => {
    for (const link of document.querySelectorAll('a[href="index.html"]')) link.href = `/${site.situs}/`;
    document.querySelector('.kepala').hidden = parent !== window;
    document.querySelector('.kaki').hidden = true;
    document.querySelector('[type=submit]').textContent = 'Simpan';
    const differing = Object.assign(make('section'), {id: 'beda', hidden: true, tabIndex: -1});
    differing.setAttribute('role', 'alert');
    byId('tulis').before(differing);
    if (!desk.berkas) return;
    document.title = 'Ubah tulisan · ' + site.nama;
    document.querySelector('#tulis h1').textContent = 'Ubah tulisan';
    document.querySelector('[href="#draf"]').hidden = true;
    byId('b-isi').textContent = 'Teks seperti tertulis di berkasnya (Markdown): **tebal**, _miring_, - daftar. Yang tidak Anda ubah tetap.';
    byId('b-judul').textContent = '';
    byId('foto').before(Object.assign(make('p', 'Foto yang sudah ada tetap. Foto baru ditaruh di bawah teks.'), {className: 'ket'}));
    byId('isi').labels[0].textContent = 'Isi';
    byId('lengkap').open = false;
    const button = makeButton('Hapus tulisan', remove, true);
    button.id = 'hapus';
    byId('tulis').querySelector('.bilah').before(Object.assign(make('p', button), {className: 'deret'}));
    byId('lokasi').disabled = left.has('lokasi');
  };

  const {show} = writing;
  writing.show = () => {
    show();
    if (desk.berkas) byId('b-berkas').hidden = true;
    if (post && !first) first = head();
  };

  const own = {
    get formKeys() {
      return keysOf.call(writing).filter(key => !left.has(key.n))
        .map(key => worded.has(key.n) ? Object.assign({}, key, {k: 'text'}) : key);
    },
  };
  // The name is as short as everywhere else in the page.
  const [name] = Object.keys(own);
  const keysOf = Object.getOwnPropertyDescriptor(writing, name).get;
  Object.defineProperty(writing, name, Object.getOwnPropertyDescriptor(own, name));

  // What a browser keeps of a draft is not what is saved.
  const keep = drafts.save;
  drafts.save = async () => {
    const tellDraft = drafts.told;
    drafts.told = text => tellDraft(text.replace('Tersimpan di ponsel ini', 'Draf tersimpan di peramban ini'));
    await keep();
    drafts.told = tellDraft;
  };

  const open = drafts.open;
  drafts.open = async id => {
    await open(id);
    if (desk.berkas) {
      // Changes of a post that is there are no drafts.
      Object.assign(drafts, {shelf: null, problem: '', all: [], save() {}});
      const found = await ask('/buka?berkas=' + encodeURIComponent(desk.berkas));
      if (!found.berhasil) {
        byId('biasa').replaceChildren(make('h1', 'Tidak dapat dibuka'), make('p', found.pesan));
        throw new Error(found.pesan);
      }
      post = found;
      drafts.current = opened(found);
    }
    furnish();
    if (location.hash === '#tersimpan') {
      history.replaceState(null, '', location.pathname + location.search);
      setTimeout(() => say('Tersimpan.'));
    }
  };

  byId('tulis').addEventListener('submit', event => {
    event.preventDefault();
    event.stopImmediatePropagation();
    save();
  }, true);
  addEventListener('beforeunload', event => { if (isChanged()) event.preventDefault(); });
  return {save};
})();
