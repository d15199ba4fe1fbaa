// The page where kim serve shows it: it saves into the folder of the content, and opens posts there.
const Desk = (() => {
  const form = '{{form}}';
  const {site, desk, base, tell, say} = Server;
  // Keys whose values this form cannot show: they stay as they are written.
  const left = new Set();
  // Keys that are written in words where the form would want another control.
  const worded = new Set();
  let post, first, conflict, isSaving;

  if (desk.hari) today = () => desk.hari;

  const opened = found => {
    const draft = drafts.fresh();
    const own = (form.jenis.find(type => type.n === found.jenis) || {}).k || [];
    for (const key of [...own, ...form.umum]) {
      if (!(key.n in found.nilai) || key.n in draft.nilai) continue;
      const value = Held.value(key, found.nilai[key.n], worded);
      if (value === undefined) left.add(key.n); else draft.nilai[key.n] = value;
    }
    const place = found.nilai.lokasi, isPlain = typeof place === 'string';
    if (place !== undefined && !isPlain) left.add('lokasi');
    return assign(draft, {
      jenis: found.jenis, judul: found.judul || '', tanggal: found.tanggal || '', isi: found.isi,
      lokasi: isPlain ? place : '',
    });
  };

  // The lines of the head that the form would write, by key.
  const head = () => {
    const draft = assign({}, drafts.current, {isi: '', foto: [], nilai: {}});
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
    .map(([name, line]) => line || name + ':').concat(OldPhotos.changes());

  const image = photo => `![${Post.oneLine(photo.alt).replace(/[[\]\\]/g, '\\$&')}](${photo.nama}`
    + (Post.oneLine(photo.ket) ? ` ${JSON.stringify(Post.oneLine(photo.ket))})` : ')');

  // What is written, without the photos that were taken out.
  const text = () => OldPhotos.text(drafts.current.isi);

  const isChanged = () => Boolean(post) && Boolean(changes().length || text() !== post.isi || drafts.current.foto.length);

  const parcel = async (draft, text) => {
    const photos = [];
    for (const photo of draft.foto) photos.push(assign({picture: await drafts.picture(photo)}, photo));
    if (photos.some(photo => !photo.picture)) throw new Error('Sebuah foto hilang dari penyimpanan. Hapus dari daftar, lalu pilih lagi.');
    return new Blob(await Parcel.bytes({situs: site.situs, nomor: draft.nomor, versi: 1, pengirim: ''}, text, photos, null));
  };

  const saveNew = async () => {
    const {named} = makeSending(site);
    const answer = await Server.ask('/baru', await parcel(named, Post.markdown(named, writing.formKeys, writing.type.b)));
    if (!answer.berhasil) return say(answer.pesan, true);
    await drafts.remove(drafts.current);
    tell({kim: 'tersimpan', berkas: answer.berkas});
    location.replace(`${base}?berkas=${encodeURIComponent(answer.berkas)}#tersimpan-${answer.catat || ''}`);
  };

  const saveChanged = async () => {
    const draft = drafts.current, mark = draft.nomor.slice(0, 8);
    const foto = draft.foto.map((photo, i) => assign({}, photo, {nama: `baru-${mark}-${i + 1}.jpg`}));
    const isi = [text().trimEnd(), ...foto.map(image)].join('\n\n');
    const isOther = foto.length || text() !== post.isi;
    const sent = `---\n${changes().join('\n')}\n---\n${isOther ? isi : ''}`;
    const query = `/ubah?berkas=${encodeURIComponent(desk.berkas)}&sidik=${post.sidik}${isOther ? '&isi=1' : ''}${conflict ? '&timpa=1' : ''}`
      + `&buang=${encodeURIComponent(OldPhotos.names().join('\n'))}`;
    const answer = await Server.ask(query, await parcel(assign({}, draft, {foto}), sent));
    if (answer.sidik && !answer.berhasil) return differ(answer);
    if (!answer.berhasil) return say(answer.pesan, true);
    for (const photo of draft.foto) drafts.blobs.delete(photo.id);
    draft.foto = [];
    draft.nomor = drafts.fresh().nomor;
    const scroll = scrollY;
    take(answer);
    writing.show();
    Watch.show([]);
    scrollTo(0, scroll);
    tell({kim: 'tersimpan', berkas: desk.berkas});
    await Server.saved(answer.catat, answer.tampil);
  };

  // What is saved is what later changes are compared with.
  const take = found => {
    post = found;
    drafts.current.isi = found.isi;
    conflict = null;
    byId('beda').hidden = true;
    Server.showNote(found.tampil);
    OldPhotos.show(found);
    first = head();
  };

  // The file as somebody else has mended it, where nothing was changed here.
  const reopen = found => {
    left.clear();
    worded.clear();
    const {foto, nomor} = drafts.current;
    drafts.current = assign(opened(found), {foto, nomor});
    post = found;
    first = null;
    writing.show();
    take(found);
    byId('lokasi').disabled = left.has('lokasi');
  };

  const differ = answer => Conflict.show(answer, {
    old: post.mentah, take: reopen,
    mine: () => [...changes(), ...(text() === post.isi ? [] : ['', text()])].join('\n').trim(),
    save() {
      conflict = answer;
      assign(post, {sidik: answer.sidik, mentah: answer.teks});
      save();
    },
  });

  const problem = () => {
    const draft = assign({}, makeSending(site).named);
    if (post && !post.tanggal && !draft.tanggal) draft.tanggal = today();
    const found = Checks.of(draft, writing, form.judi, today()).find(check => check.stops);
    return found && found.says;
  };

  const save = async () => {
    if (isSaving) return;
    if (!post && drafts.isEmpty(drafts.current)) return say('Tulis dulu apa yang terjadi, atau tambahkan foto.', true);
    const wrong = problem();
    if (wrong) return say(wrong, true);
    if (post && !isChanged()) return say('Tidak ada yang berubah.');
    if (!Server.isReady()) return;
    isSaving = true;
    say('Menyimpan…');
    try {
      await writing.busy;
      await (post ? saveChanged() : saveNew());
    } catch (found) {
      say(found.message, true);
    }
    isSaving = false;
  };

  const remove = async () => {
    if (!confirm(`Hapus “${drafts.current.judul || 'tulisan ini'}”? Berkasnya dipindah ke folder _sampah milik KIM ini.`) || !Server.isReady()) return;
    const answer = await Server.ask(`/hapus?berkas=${encodeURIComponent(desk.berkas)}&sidik=${post.sidik}`, '');
    if (!answer.berhasil) return Server.refused(answer);
    post = null;
    tell({kim: 'dihapus', teks: answer.pesan});
    location.replace(`${Server.listAddress}#dihapus-${answer.urung}`);
  };

  // The page

  // Of a head that is written in another way only the text below it is changed.
  const lock = () => {
    for (const id of ['jenis', 'awal', 'lengkap', 'pengurus']) (byId(id).closest('details') || byId(id)).hidden = true;
    for (const id of ['lokasi', 'tanggal', 'judul']) byId(id).parentNode.hidden = true;
    byId('tulis').querySelector('.tajuk').after(makeStyled('p', 'notis', 'Keterangan tulisan ini ditulis dengan cara lain (TOML, di antara '
      + 'baris +++). Di sini isi dan fotonya dapat diubah; keterangannya di penyunting teks.'));
  };

  const furnish = () => {
    for (const link of document.querySelectorAll('a[href="index.html"]')) link.href = `/${site.situs}/`;
    document.querySelector('.kepala').hidden = parent !== window;
    document.querySelector('.kaki').hidden = true;
    document.querySelector('[type=submit]').textContent = 'Simpan';
    Conflict.make();
    Server.furnish();
    const title = byId('tulis').querySelector('.tajuk'), local = document.querySelector('[href="#draf"]');
    local.before(assign(makeStyled('a', 'tombol tipis', 'Semua tulisan KIM'), {href: Server.listAddress, id: 'ke-daftar'}));
    local.firstChild.firstChild.data = 'Draf di peramban ini ';
    document.querySelector('#draf h1').textContent = 'Draf di peramban ini';
    title.after(makeStyled('p', 'ket', 'Untuk ', make('b', site.nama)));
    if (!desk.berkas) return;
    document.title = 'Ubah tulisan · ' + site.nama;
    document.querySelector('#tulis h1').textContent = 'Ubah tulisan';
    local.hidden = true;
    byId('b-isi').textContent = 'Pakai tanda Markdown: **tebal**, _miring_, - daftar; bukan *tebal* WhatsApp. Yang tidak Anda ubah tetap.';
    byId('b-judul').textContent = '';
    byId('foto').before(assign(make('ul'), {id: 'foto-lama', className: 'foto-lama'}), makeStyled('p', 'ket', 'Foto baru ditaruh di bawah teks.'));
    OldPhotos.show(post);
    byId('isi').labels[0].textContent = 'Isi';
    byId('lengkap').open = false;
    const button = makeButton('Hapus tulisan', remove, true);
    button.id = 'hapus';
    byId('tulis').querySelector('.bilah').before(assign(make('p', button), {className: 'deret'}));
    byId('lokasi').disabled = left.has('lokasi');
    title.nextSibling.after(assign(makeStyled('p', 'notis'), {id: 'tampil'}));
    Server.showNote(post.tampil);
    byId('tampil').after(assign(make('div'), {id: 'masalah'}));
    byId('masalah').setAttribute('role', 'status');
    Watch.begin({saved: () => post, isChanged, isBusy: () => isSaving || !first, take: reopen});
    if (post.terkunci) lock();
  };

  const {show} = writing;
  writing.show = () => {
    show();
    if (desk.berkas) byId('b-berkas').hidden = true;
    if (post && !first) first = head();
    if (post) Watch.again();
  };

  const own = {
    get formKeys() {
      return keysOf.call(writing).filter(key => !left.has(key.n))
        .map(key => worded.has(key.n) ? assign({}, key, {k: 'text'}) : key);
    },
  };
  // The name is as short as everywhere else in the page.
  const [name] = Object.keys(own);
  const keysOf = Object.getOwnPropertyDescriptor(writing, name).get;
  Object.defineProperty(writing, name, Object.getOwnPropertyDescriptor(own, name));

  // What a browser keeps of a draft is not what is saved.
  const begin = writing.begin;
  writing.begin = form => {
    begin(form);
    drafts.told = text => Server.show(text.replace('Tersimpan di ponsel ini', 'Draf tersimpan di peramban ini'),
      /tidak|terlalu|hilang|Paling banyak|Foto ke-/.test(text));
  };

  const open = drafts.open;
  drafts.open = async id => {
    await open(id);
    if (desk.berkas) {
      // Changes of a post that is there are no drafts.
      assign(drafts, {shelf: null, problem: '', all: [], save() {}});
      const found = await Server.ask('/buka?berkas=' + encodeURIComponent(desk.berkas));
      if (!found.berhasil) {
        byId('biasa').replaceChildren(make('h1', 'Tidak dapat dibuka'), make('p', found.pesan));
        throw new Error(found.pesan);
      }
      post = found;
      drafts.current = opened(found);
    }
    furnish();
    if (post) tell({kim: 'dibuka', berkas: desk.berkas});
    if (post) setTimeout(() => {
      Watch.show(post.masalah);
      Watch.lead();
    });
    const arrival = Server.arrival();
    if (arrival) setTimeout(() => Server.saved(arrival.number, post.tampil, arrival.word));
  };

  byId('tulis').addEventListener('submit', event => {
    event.preventDefault();
    event.stopImmediatePropagation();
    save();
  }, true);
  addEventListener('beforeunload', event => { if (isChanged()) event.preventDefault(); });
  return {save};
})();
