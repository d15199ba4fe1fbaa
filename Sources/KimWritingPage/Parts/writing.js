// The first view: three questions, photos, and what else a type asks for.
const writing = {
  form: null, leadsTo: '',
  // Photos are made one after another; who looks at the post waits for them.
  busy: Promise.resolve(),

  begin(form) {
    writing.form = form;
    for (const name of ['isi', 'lokasi', 'tanggal', 'judul']) {
      byId(name).oninput = () => {
        drafts.current[name] = byId(name).value;
        writing.suggest();
        drafts.noted();
      };
    }
    // What a messenger puts before each message that is copied from it.
    byId('isi').onpaste = ({target}) => setTimeout(() => {
      target.value = target.value.replace(/^\[?\d+[/.]\d[\d/., :]{5,}(?:\]| -) [^:\n]+: /gm, '');
      target.oninput();
    });
    byId('pilih').onchange = () => {
      const files = [...byId('pilih').files];
      writing.busy = writing.busy.then(() => writing.addPhotos(files));
    };
    for (const type of form.jenis) {
      type.k = type.k || [];
      [type, ...type.k].forEach(Form.full);
    }
    form.umum.forEach(Form.full);
    writing.makeTypes();
  },

  get written() { return drafts.current; },
  get type() { return writing.form.jenis.find(type => type.n === writing.written.jenis); },
  // The keys that any type may have, but those that this one has of its own or must not have.
  get common() {
    const {type} = writing;
    return writing.form.umum.filter(key => !type.k.some(own => own.n === key.n || own.l === key.l)
      && !(type.s && key.o) && (type.e || !writing.form.acara.includes(key.n)));
  },

  // The keys that the draft may have, and whether the first view asks for one, or those who answer for
  // the KIM fill it in. The first ones come first.
  get formKeys() {
    const all = [...writing.type.k, ...writing.common];
    return [...all.filter(key => writing.isFirst(key)), ...all.filter(key => !writing.isFirst(key))];
  },

  isFirst(key) { return (writing.type.f || []).includes(key.n); },
  isForOffice(key) { return writing.form.pengurus.includes(key.n); },

  show() {
    for (const name of ['isi', 'lokasi', 'tanggal', 'judul']) byId(name).value = writing.written[name];
    writing.showType();
    writing.showPhotos();
  },

  suggest() {
    byId('isi').style.height = 'auto';
    byId('isi').style.height = byId('isi').scrollHeight + 4 + 'px';
    byId('judul').placeholder = Post.suggested(writing.written);
    // A day that stands in the text is offered, and not taken by itself.
    const day = dayIn(writing.written.isi, today());
    put('hari', ...(day && day !== writing.written.tanggal ? [makeButton(`Pakai ${longDate(day)}`, () => {
      writing.written.tanggal = byId('tanggal').value = day;
      writing.suggest();
      drafts.noted();
    }, true)] : []));
  },

  // Leads to the field that a message was about, also where it stands in a fold.
  lead() {
    const name = writing.leadsTo;
    writing.leadsTo = '';
    const fields = name ? [...byId('tulis').querySelectorAll(`#${name},[name=${name}]`)] : [];
    const field = fields.find(other => !other.value) || fields[0];
    if (!field) return;
    const fold = field.closest('details');
    if (fold) fold.open = true;
    field.focus({preventScroll: true});
    field.scrollIntoView({block: 'center'});
  },

  showCount() {
    const count = drafts.all.length;
    put('jumlah', count ? `(${count})` : '');
  },

  // Types

  makeTypes() {
    byId('pilihan').append(...writing.form.jenis.map(type => {
      const input = make('input');
      assign(input, {type: 'radio', name: 'jenis', value: type.n, className: 'sr'});
      input.onchange = () => {
        const {written} = writing;
        // Nobody writes of an event on its day: an agenda asks for it.
        if (type.n === 'agenda') {
          if (written.tanggal === written.hari) written.tanggal = '';
        } else written.tanggal = written.tanggal || today();
        written.jenis = type.n;
        writing.showType();
        drafts.noted();
      };
      const about = make('small', type.d);
      const label = makeStyled('label', 'jenis', input, make('span', makeIcon(type.n), make('b', type.l), about));
      // Keys walk through the types; a finger has chosen.
      label.onclick = event => { if (event.detail) setTimeout(() => { byId('jenis').open = false; }); };
      return label;
    }));
  },

  showType() {
    const {written: draft, type} = writing;
    const radio = document.querySelector(`[name=jenis][value=${type.n}]`);
    radio.checked = true;
    put('jenis-kini', makeIcon(type.n), ` Jenis: ${type.l}`);
    const fill = (id, isHere) => put(id, ...writing.formKeys.filter(isHere)
      .map(key => Form.field(key, draft.nilai, () => { writing.suggest(); drafts.noted(); })));
    fill('awal', key => writing.isFirst(key));
    fill('khusus', key => !writing.isFirst(key) && !writing.isForOffice(key));
    fill('pengurus', key => writing.isForOffice(key));
    byId('isi').placeholder = type.p || '';
    put('l-isi', type.q || 'Apa yang terjadi?');
    const isAgenda = type.n === 'agenda';
    put('l-tanggal', isAgenda ? 'Kapan acaranya?' : 'Kapan?');
    put('l-lokasi', isAgenda ? 'Di mana acaranya?' : 'Di mana?');
    // What a type is about is asked first.
    const order = isAgenda ? 'isi lokasi tanggal awal foto' : type.n === 'klarifikasi' ? 'awal isi foto lokasi tanggal'
      : type.f && !type.e ? 'foto isi awal lokasi tanggal' : 'foto isi lokasi tanggal awal';
    byId('jenis').after(...order.split(' ').map(name => byId(name).closest('.isian') || byId(name)));
    byId('tanggal').value = draft.tanggal;
    writing.suggest();
    byId('b-berkas').hidden = !type.b;
  },

  // Photos

  async addPhotos(files) {
    const room = 20 - writing.written.foto.length;
    let problem = files.length > room ? 'Paling banyak 20 foto dalam satu tulisan.' : '';
    for (const [i, file] of files.slice(0, room).entries()) {
      drafts.told(`Mengecilkan foto ${i + 1} dari ${Math.min(files.length, room)}…`);
      try {
        const made = await Photos.read(file);
        if (writing.written.foto.some(photo => photo.sha === made.sha)) continue;
        const size = writing.written.foto.reduce((sum, photo) => sum + photo.besar, made.besar);
        if (size > 24e6) throw new Error('Foto-fotonya terlalu besar untuk satu tulisan.');
        await drafts.addPhoto(made);
        await writing.showPhotos();
      } catch (found) {
        problem += ` Foto ke-${i + 1} (${file.name}): ${found.message}`;
      }
    }
    byId('pilih').value = '';
    await drafts.save();
    if (problem) drafts.told(problem);
  },

  async showPhotos() {
    const photos = writing.written.foto;
    const items = await Promise.all(photos.map((photo, i) => writing.photoItem(photo, i, photos.length)));
    for (const old of byId('foto').querySelectorAll('img')) revokeObjectURL(old.src);
    put('foto', ...items);
    put('l-tambah', photos.length ? 'Tambah foto lagi' : 'Tambah foto');
    byId('b-izin').hidden = !photos.length;
  },

  async photoItem(photo, i, count) {
    const picture = await drafts.picture(photo);
    const name = `foto ${i + 1}`, image = make('img');
    image.alt = name;
    if (picture) image.src = createObjectURL(picture);
    const words = (field, text, about) => {
      const input = withName(make('input'), `${text}, ${name}`);
      input.oninput = () => { photo[field] = input.value; drafts.noted(); };
      return makeStyled('label', 'kata', text, make('small', about), assign(input, {name: field, value: photo[field]}));
    };
    const button = (sign, label, act) => withName(makeButton(sign, act, true), `${label} ${name}`);
    const row = makeStyled('div', 'deret', ...(i ? [button('↑', 'Naikkan', () => writing.move(i, -1))] : []),
      ...(i < count - 1 ? [button('↓', 'Turunkan', () => writing.move(i, 1))] : []),
      button('Hapus', 'Hapus', () => writing.removePhoto(photo)));
    return make('li', image, row, assign(make('details', make('summary', 'Keterangan ' + name),
      words('alt', 'Apa yang tampak?', ' Dibacakan kepada yang tidak dapat melihat foto.'),
      words('ket', 'Teks di bawah foto', ' Dilihat semua pembaca; boleh kosong.')), {open: !i && !photo.alt}));
  },

  async move(i, by) {
    const list = writing.written.foto;
    [list[i], list[i + by]] = [list[i + by], list[i]];
    drafts.noted(true);
    await writing.showPhotos();
    byId('foto').children[i + by].querySelector('button').focus();
  },

  async removePhoto(photo) {
    await drafts.removePhoto(photo);
    await writing.showPhotos();
    byId('pilih').focus();
  },
};
