// The first view: three questions, photos, and what else a type asks for.
class Writing {
  constructor(form, drafts) {
    this.form = form;
    this.drafts = drafts;
    for (const name of ['isi', 'lokasi', 'tanggal', 'judul']) {
      byId(name).oninput = () => {
        drafts.current[name] = byId(name).value;
        if (name === 'isi') this.suggest();
        drafts.noted();
      };
    }
    // Photos are made one after another; who looks at the post waits for them.
    this.busy = Promise.resolve();
    byId('pilih').onchange = () => {
      const files = [...byId('pilih').files];
      this.busy = this.busy.then(() => this.addPhotos(files));
    };
    const full = key => {
      key.l = key.l || (key.n[0].toUpperCase() + key.n.slice(1)).replace(/_/g, ' ');
      (key.i || []).forEach(full);
    };
    for (const type of form.jenis) {
      type.k = type.k || [];
      [type, ...type.k].forEach(full);
    }
    form.umum.forEach(full);
    this.makeTypes();
  }

  get written() { return this.drafts.current; }
  get type() { return this.form.jenis.find(type => type.n === this.written.jenis); }
  // The keys that any type may have, but those that this one has of its own or must not have.
  get common() {
    const {type} = this;
    return this.form.umum.filter(key => !type.k.some(own => own.n === key.n || own.l === key.l)
      && !(type.s && key.o) && (type.e || !this.form.acara.includes(key.n)));
  }

  // The keys that the draft may have, and whether the first view asks for one, or those who answer for
  // the KIM fill it in. The first ones come first.
  get formKeys() {
    const all = [...this.type.k, ...this.common];
    return [...all.filter(key => this.isFirst(key)), ...all.filter(key => !this.isFirst(key))];
  }

  isFirst(key) { return (this.type.f || []).includes(key.n); }
  isForOffice(key) { return this.form.pengurus.includes(key.n); }

  show() {
    for (const name of ['isi', 'lokasi', 'tanggal', 'judul']) byId(name).value = this.written[name];
    this.suggest();
    this.showType();
    this.showPhotos();
  }

  suggest() {
    byId('isi').style.height = 'auto';
    byId('isi').style.height = byId('isi').scrollHeight + 4 + 'px';
    byId('judul').placeholder = Post.suggestedTitle(this.written.isi);
  }

  // Leads to the field that a message was about, also where it stands in a fold.
  lead() {
    const name = this.leadsTo;
    this.leadsTo = '';
    const fields = name ? [...byId('tulis').querySelectorAll(`#${name},[name=${name}]`)] : [];
    const field = fields.find(other => !other.value) || fields[0];
    if (!field) return;
    const fold = field.closest('details');
    if (fold) fold.open = true;
    field.focus({preventScroll: true});
    field.scrollIntoView({block: 'center'});
  }

  showCount() {
    const count = this.drafts.all.length;
    put('jumlah', count ? `(${count})` : '');
  }

  // Types

  makeTypes() {
    byId('pilihan').append(...this.form.jenis.map(type => {
      const input = make('input');
      assign(input, {type: 'radio', name: 'jenis', value: type.n, className: 'sr'});
      input.onchange = () => {
        const {written} = this;
        // Nobody writes of an event on its day: an agenda asks for it.
        if (type.n === 'agenda') {
          if (written.tanggal === written.hari) written.tanggal = '';
        } else written.tanggal = written.tanggal || today();
        written.jenis = type.n;
        this.showType();
        this.drafts.noted();
      };
      const about = make('small', type.d);
      const label = makeStyled('label', 'jenis', input, make('span', makeIcon(type.n), make('b', type.l), about));
      // Keys walk through the types; a finger has chosen.
      label.onclick = event => { if (event.detail) setTimeout(() => { byId('jenis').open = false; }); };
      return label;
    }));
  }

  showType() {
    const draft = this.written, {type} = this;
    const radio = document.querySelector(`[name=jenis][value=${type.n}]`);
    radio.checked = true;
    put('jenis-kini', makeIcon(type.n), ` Jenis: ${type.l}`);
    const fill = (id, isHere) => put(id, ...this.formKeys.filter(isHere)
      .map(key => Form.field(key, draft.nilai, () => this.drafts.noted())));
    fill('awal', key => this.isFirst(key));
    fill('khusus', key => !this.isFirst(key) && !this.isForOffice(key));
    fill('pengurus', key => this.isForOffice(key));
    byId('isi').placeholder = type.p || '';
    put('l-isi', type.q || 'Apa yang terjadi?');
    put('l-tanggal', type.n === 'agenda' ? 'Kapan acaranya?' : 'Kapan?');
    byId('tanggal').value = draft.tanggal;
    byId('b-berkas').hidden = !type.b;
  }

  // Photos

  async addPhotos(files) {
    const room = 20 - this.written.foto.length;
    let problem = files.length > room ? 'Paling banyak 20 foto dalam satu tulisan.' : '';
    for (const [i, file] of files.slice(0, room).entries()) {
      this.drafts.told(`Mengecilkan foto ${i + 1} dari ${Math.min(files.length, room)}…`);
      try {
        const made = await Photos.read(file);
        if (this.written.foto.some(photo => photo.sha === made.sha)) continue;
        const size = this.written.foto.reduce((sum, photo) => sum + photo.besar, made.besar);
        if (size > 24e6) throw new Error('Foto-fotonya terlalu besar untuk satu tulisan.');
        await this.drafts.addPhoto(made);
        await this.showPhotos();
      } catch (found) {
        problem += ` Foto ke-${i + 1} (${file.name}): ${found.message}`;
      }
    }
    byId('pilih').value = '';
    await this.drafts.save();
    if (problem) this.drafts.told(problem);
  }

  async showPhotos() {
    const photos = this.written.foto;
    const items = await Promise.all(photos.map((photo, i) => this.photoItem(photo, i, photos.length)));
    for (const old of byId('foto').querySelectorAll('img')) revokeObjectURL(old.src);
    put('foto', ...items);
    put('l-tambah', photos.length ? 'Tambah foto lagi' : 'Tambah foto');
    byId('b-izin').hidden = !photos.length;
  }

  async photoItem(photo, i, count) {
    const picture = await this.drafts.picture(photo);
    const name = `foto ${i + 1}`, image = make('img');
    image.alt = name;
    if (picture) image.src = createObjectURL(picture);
    const words = (field, text, about) => {
      const input = withName(make('input'), `${text}, ${name}`);
      input.oninput = () => { photo[field] = input.value; this.drafts.noted(); };
      return makeStyled('label', 'kata', text, make('small', about), assign(input, {name: field, value: photo[field]}));
    };
    const button = (sign, label, act) => withName(makeButton(sign, act, true), `${label} ${name}`);
    const row = makeStyled('div', 'deret', ...(i ? [button('↑', 'Naikkan', () => this.move(i, -1))] : []),
      ...(i < count - 1 ? [button('↓', 'Turunkan', () => this.move(i, 1))] : []),
      button('Hapus', 'Hapus', () => this.removePhoto(photo)));
    return make('li', image, row, make('details', make('summary', 'Keterangan ' + name),
      words('alt', 'Apa yang tampak?', ' Dibacakan kepada yang tidak dapat melihat foto.'),
      words('ket', 'Teks di bawah foto', ' Dilihat semua pembaca; boleh kosong.')));
  }

  async move(i, by) {
    const list = this.written.foto;
    [list[i], list[i + by]] = [list[i + by], list[i]];
    this.drafts.noted(true);
    await this.showPhotos();
    byId('foto').children[i + by].querySelector('button').focus();
  }

  async removePhoto(photo) {
    await this.drafts.removePhoto(photo);
    await this.showPhotos();
    byId('pilih').focus();
  }
}
