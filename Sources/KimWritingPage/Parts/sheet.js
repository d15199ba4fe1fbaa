// The form of a KIM's profile and of its pages: what was changed is sent, and nothing else.
const Sheet = (() => {
  const form = JSON.parse(byId('bentuk').textContent);
  const {site, desk} = Server, isPage = site.lembar === 'halaman';
  // Keys whose values this form cannot show: they stay as they are written.
  const left = new Set(), worded = new Set();
  const photos = {};
  let keys = [], values = {}, saved = null, first, conflict, isSaving;

  const lineOf = key => Post.keyLines(key, values[key.n]).join('\n');
  const lines = () => new Map(keys.map(key => [key.n, lineOf(key)]));
  const changes = () => [...lines()].filter(([name, line]) => line !== first.get(name))
    .map(([name, line]) => line || name + ':');
  const text = () => isPage ? byId('isi').value : '';
  const isTextChanged = () => isPage && text() !== (saved ? saved.isi : '');
  const isChanged = () => Boolean(first) && Boolean(changes().length || isTextChanged() || Object.keys(photos).length);

  // Controls

  const photoField = key => {
    const name = key.n, input = assign(make('input'), {type: 'file', id: 'f-' + name, accept: 'image/*', className: 'sr'});
    const label = assign(makeStyled('label', 'tombol tipis'), {htmlFor: input.id});
    const now = make('span'), image = make('img');
    image.alt = '';
    const remove = withName(makeButton('Hapus', () => {
      delete values[name];
      delete photos[name];
      show();
    }, true), `Hapus ${key.l}`);
    const show = () => {
      const {url} = photos[name] || {};
      image.hidden = !url;
      if (url) image.src = url;
      now.textContent = photos[name] ? 'Foto baru, belum disimpan.' : values[name] ? `Sekarang: ${values[name]}` : 'Belum ada.';
      label.textContent = values[name] ? 'Pilih foto lain' : 'Pilih foto';
      remove.hidden = !values[name];
    };
    input.onchange = async () => {
      const [file] = input.files;
      input.value = '';
      if (!file) return;
      try {
        const made = await Photos.read(file, name === 'logo');
        values[name] = `${name}-baru.${name === 'logo' ? 'png' : 'jpg'}`;
        photos[name] = assign({nama: values[name], url: createObjectURL(made.picture)}, made);
      } catch (problem) {
        Server.say(problem.message, true);
      }
      show();
    };
    show();
    input.setAttribute('aria-label', `Pilih ${key.l}`);
    return makeStyled('fieldset', 'isian foto', make('legend', key.l), make('p', now), image,
      makeStyled('p', 'deret', input, label, remove));
  };

  const groupField = key => {
    const inner = assign({}, values[key.n]);
    const changed = () => {
      if (Object.keys(inner).length) values[key.n] = inner;
      else delete values[key.n];
    };
    return makeStyled('fieldset', 'isian', make('legend', key.l), ...key.i.map(each => Form.field(each, inner, changed)));
  };

  const field = key => Fields.named(key, key.k === 'photo' ? photoField(key) : key.k === 'group' ? groupField(key) : Form.field(key, values, () => {}));

  const show = () => {
    const isFirst = key => form.awal.includes(key.n), isForOffice = key => form.pengurus.includes(key.n);
    const place = key => form.awal.indexOf(key.n);
    put('awal', ...keys.filter(isFirst).sort((a, b) => place(a) - place(b)).map(field));
    put('khusus', ...keys.filter(key => !isFirst(key) && !isForOffice(key)).map(field));
    put('pengurus', ...keys.filter(isForOffice).map(field));
    for (const name of ['khusus', 'pengurus']) byId(name).parentNode.hidden = !byId(name).children.length;
    put('tetap', left.size ? `Tetap seperti tertulis di berkasnya, tidak tampil di sini: ${[...left].join(', ')}.` : '');
    byId('isian-isi').hidden = !isPage;
  };

  // What is there

  const take = found => {
    saved = found;
    values = {};
    left.clear();
    for (const name of Object.keys(photos)) delete photos[name];
    const all = form[site.lembar].map(Form.full);
    // What helps with a post's title says nothing of a page's.
    if (isPage) all.forEach(key => { key.h = key.x = ''; });
    for (const key of all) {
      if (!found || !(key.n in found.nilai)) continue;
      const value = key.k === 'choice' ? found.nilai[key.n] : Held.value(key, found.nilai[key.n], worded);
      if (value === undefined || typeof value !== 'string' && key.k === 'choice') left.add(key.n);
      else values[key.n] = value;
    }
    keys = all.filter(key => !left.has(key.n)).map(key => worded.has(key.n) ? assign({}, key, {k: 'text'})
      : key.k === 'choice' && values[key.n] && !key.c.includes(values[key.n]) ? assign({}, key, {c: [...key.c, values[key.n]]}) : key);
    if (found && found.terkunci) {
      keys = [];
      put('tetap', 'Keterangan berkas ini ditulis dengan cara lain (TOML, di antara baris +++); di sini hanya isinya yang dapat diubah.');
    }
    first = lines();
    conflict = null;
    byId('beda').hidden = true;
    Server.showNote(found && found.tampil);
    if (found) byId('isi').value = found.isi;
    show();
  };

  // Saving

  const problem = () => {
    const empty = keys.find(key => (key.r || isPage && key.n === 'judul' && !saved) && !lineOf(key));
    if (empty) return `Isi dulu: ${empty.l}.`;
    for (const key of keys) {
      const wrong = typeof values[key.n] === 'string' && Values.problem(key.k, values[key.n]);
      if (wrong) return `${key.l}: ${wrong}`;
    }
    return Checks.hasIdentityNumber([...lines().values(), text()].join('\n'))
      && 'Ada 16 angka yang tampak seperti NIK atau nomor KK. Hapus dulu: data pribadi warga tidak boleh terbit.';
  };

  const parcel = async () => {
    const number = Sha256.hex(crypto.getRandomValues(new Uint8Array(10)));
    const body = `---\n${changes().map(line => line + '\n').join('')}---\n${isTextChanged() ? text() : ''}`;
    return new Blob(await Parcel.bytes({situs: site.situs, nomor: number, versi: 1, pengirim: ''}, body, Object.values(photos), null));
  };

  const sendAway = async () => {
    const query = `/ubah?berkas=${encodeURIComponent(desk.berkas)}&sidik=${saved && saved.sidik}${isTextChanged() ? '&isi=1' : ''}${conflict ? '&timpa=1' : ''}`;
    const answer = await Server.ask(saved ? query : '/halaman', await parcel());
    if (answer.sidik && !answer.berhasil) {
      return Conflict.show(answer, {
        old: saved.mentah, take,
        mine: () => [...changes(), ...(isTextChanged() ? ['', text()] : [])].join('\n').trim(),
        save() {
          conflict = answer;
          assign(saved, {sidik: answer.sidik, mentah: answer.teks});
          save();
        },
      });
    }
    if (!answer.berhasil) return Server.say(answer.pesan, true);
    Server.tell({kim: 'tersimpan', berkas: answer.berkas});
    if (!saved) {
      first = null;
      return location.replace(`${Server.base}?berkas=${encodeURIComponent(answer.berkas)}#tersimpan-${answer.catat || ''}`);
    }
    const scroll = scrollY;
    take(answer);
    Watch.show([]);
    scrollTo(0, scroll);
    await Server.saved(answer.catat, answer.tampil);
  };

  const save = async () => {
    if (isSaving) return;
    const wrong = problem();
    if (wrong) return Server.say(wrong, true);
    if (!isChanged()) return Server.say('Tidak ada yang berubah.');
    if (!Server.isReady()) return;
    isSaving = true;
    Server.say('Menyimpan…');
    try {
      await sendAway();
    } catch (found) {
      Server.say(found.message, true);
    }
    isSaving = false;
  };

  const remove = async () => {
    if (!confirm(`Hapus “${values.judul || 'halaman ini'}”? Berkasnya dipindah ke folder _sampah milik KIM ini.`) || !Server.isReady()) return;
    const answer = await Server.ask(`/hapus?berkas=${encodeURIComponent(desk.berkas)}&sidik=${saved.sidik}`, '');
    if (!answer.berhasil) return Server.refused(answer);
    first = null;
    Server.tell({kim: 'dihapus', teks: answer.pesan});
    location.replace(`${Server.listAddress}#dihapus-${answer.urung}`);
  };

  return {
    async open() {
      const title = isPage ? desk.berkas ? 'Ubah halaman' : 'Halaman baru' : 'Profil KIM';
      document.querySelector('#tulis h1').textContent = title;
      byId('ke-daftar').href = Server.listAddress;
      Conflict.make();
      let found = null;
      if (desk.berkas) {
        found = await Server.ask('/buka?berkas=' + encodeURIComponent(desk.berkas));
        if (!found.berhasil) return put('biasa', make('h1', 'Tidak dapat dibuka'), make('p', found.pesan));
      }
      take(found);
      if (found && isPage) byId('tulis').querySelector('.bilah').before(makeStyled('p', 'deret', assign(makeButton('Hapus halaman', remove, true), {id: 'hapus'})));
      Server.furnish();
      byId('tulis').onsubmit = event => {
        event.preventDefault();
        save();
      };
      addEventListener('beforeunload', event => { if (isChanged()) event.preventDefault(); });
      byId('tulis').hidden = false;
      byId('biasa').remove();
      if (found) {
        Watch.begin({saved: () => saved, isChanged, isBusy: () => isSaving || !saved, take});
        Watch.show(found.masalah);
        Watch.lead();
        if (isPage) Server.tell({kim: 'dibuka', berkas: desk.berkas});
      }
      const arrival = Server.arrival();
      if (arrival) Server.saved(arrival.number, saved.tampil, arrival.word);
    },
  };
})();
